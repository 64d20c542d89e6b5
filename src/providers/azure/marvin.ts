/**
 * Marvin32 of some bytes, its two halves folded into 32 bits: the checksum inside Azure's identifiable keys.
 * `seed` is 64 bits. Source: README.md#checksums.
 */
export function marvin32(data: Uint8Array, seed: bigint): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const whole = data.length - (data.length % 4)
  let low = Number(seed & 0xffffffffn)
  let high = Number((seed >> 32n) & 0xffffffffn)
  const mix = (): void => {
    high ^= low
    low = (rotate(low, 20) + high) | 0
    high = rotate(high, 9) ^ low
    low = (rotate(low, 27) + high) | 0
    high = rotate(high, 19)
  }
  for (let at = 0; at < whole; at += 4) {
    low = (low + view.getUint32(at, true)) | 0
    mix()
  }
  low = (low + lastWord(data.subarray(whole))) | 0
  mix()
  mix()
  return (low ^ high) >>> 0
}

/** The seed that Azure makes of a key kind's eight-character label. */
export function seedOf(label: string): bigint {
  return Buffer.from(label, 'latin1').readBigUInt64BE()
}

/** The bytes that fill no word, little-endian, closed by 0x80. */
function lastWord(rest: Uint8Array): number {
  let word = 0x80
  for (let i = rest.length - 1; i >= 0; i--) word = (word << 8) | rest[i]!
  return word
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
