const POLYNOMIAL = 0x04c11db7

let table: Uint32Array | undefined

/** The CRC-32 of bzip2, which takes the highest bit first, going on from an earlier one (0 at the start). */
export function bzip2Crc(bytes: Uint8Array, before: number): number {
  table ??= Uint32Array.from({ length: 256 }, (_, i) => {
    let sum = i << 24
    for (let bit = 0; bit < 8; bit++) sum = (sum << 1) ^ (sum < 0 ? POLYNOMIAL : 0)
    return sum
  })
  let sum = ~before
  for (const byte of bytes) sum = (sum << 8) ^ table[(sum >>> 24) ^ byte]!
  return ~sum >>> 0
}
