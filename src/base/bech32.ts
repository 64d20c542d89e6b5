const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const CHECKSUM_LENGTH = 6

/** Bech32 (BIP 173) without its limit of 90 characters, as age uses it. Upper case comes from the caller. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup([...bytes], 8, 5, true) ?? []
  const residue = polymod([...expand(prefix), ...words, ...Array.from({ length: CHECKSUM_LENGTH }, () => 0)]) ^ 1
  const checksum = Array.from({ length: CHECKSUM_LENGTH }, (_, i) => (residue >>> (5 * (5 - i))) & 31)
  return `${prefix}1${[...words, ...checksum].map((word) => CHARSET[word]!).join('')}`
}

/** Prefix and bytes of a text whose checksum holds; undefined otherwise, also for mixed case and wrong padding. */
export function decodeBech32(text: string): { readonly prefix: string; readonly bytes: Buffer } | undefined {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return undefined
  const folded = text.toLowerCase()
  const cut = folded.lastIndexOf('1')
  const words = Array.from(folded.slice(cut + 1), (letter) => CHARSET.indexOf(letter))
  if (cut < 1 || words.length < CHECKSUM_LENGTH || words.includes(-1)) return undefined
  const prefix = folded.slice(0, cut)
  if (polymod([...expand(prefix), ...words]) !== 1) return undefined
  const bytes = regroup(words.slice(0, -CHECKSUM_LENGTH), 5, 8, false)
  return bytes === undefined ? undefined : { prefix, bytes: Buffer.from(bytes) }
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [i, generator] of GENERATOR.entries()) if ((top >>> i) & 1) check ^= generator
  }
  return check >>> 0
}

/** Regroups bits; without `pad`, left-over bits must be fewer than a word and zero. */
function regroup(values: readonly number[], from: number, to: number, pad: boolean): number[] | undefined {
  const out: number[] = []
  let buffer = 0
  let bits = 0
  for (const value of values) {
    buffer = ((buffer << from) | value) & 0xfff
    bits += from
    while (bits >= to) {
      bits -= to
      out.push((buffer >>> bits) & ((1 << to) - 1))
    }
  }
  const rest = buffer & ((1 << bits) - 1)
  if (pad) return bits > 0 ? [...out, (rest << (to - bits)) & ((1 << to) - 1)] : out
  return bits >= from || rest !== 0 ? undefined : out
}
