import type { StructureCheck } from '#core/rule.ts'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * A key is base32 in lower case of 12 bytes that start with "v4" (20 characters) and of 16 random bytes (26 characters).
 * The bits that base32 leaves over at the end of each are zero, and none of the id's random bytes is.
 */
export function checkApiKey(key: string): StructureCheck {
  const id = decode(key.slice(0, 20))
  const password = decode(key.slice(20))
  if (id === undefined || password === undefined || id[0] !== 0x76 || id[1] !== 0x34)
    return { verdict: 'fail', reason: 'no bytes in base32' }
  if (id.includes(0)) return { verdict: 'fail', reason: 'a zero byte in the key id' }
  return { verdict: 'pass' }
}

/** Bytes of base32 without padding, or undefined when it holds another character or a left-over bit is set. */
function decode(text: string): number[] | undefined {
  const bytes: number[] = []
  let buffer = 0
  let bits = 0
  for (const character of text) {
    const value = BASE32.indexOf(character)
    if (value < 0) return undefined
    buffer = (buffer << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((buffer >> bits) & 0xff)
    buffer &= (1 << bits) - 1
  }
  return buffer === 0 ? bytes : undefined
}

/** The key with these bytes: 10 of id and 16 of password. */
export function encodeApiKey(id: Uint8Array, password: Uint8Array): string {
  return encode([0x76, 0x34, ...id]) + encode([...password])
}

function encode(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}
