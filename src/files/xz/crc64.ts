/** CRC-64 of ECMA-182, as in .xz files, going on from an earlier one. Both halves unsigned. */
export interface Crc64 {
  readonly high: number
  readonly low: number
}

export const CRC64_START: Crc64 = { high: 0, low: 0 }

const POLYNOMIAL_HIGH = 0xc96c5795
const POLYNOMIAL_LOW = 0xd7870f42

let tables: { high: Uint32Array; low: Uint32Array } | undefined

export function crc64(bytes: Uint8Array, before: Crc64): Crc64 {
  const { high: highTable, low: lowTable } = (tables ??= makeTables())
  let high = ~before.high
  let low = ~before.low
  for (const byte of bytes) {
    const index = (low ^ byte) & 0xff
    low = ((low >>> 8) | (high << 24)) ^ lowTable[index]!
    high = (high >>> 8) ^ highTable[index]!
  }
  return { high: ~high >>> 0, low: ~low >>> 0 }
}

function makeTables(): { high: Uint32Array; low: Uint32Array } {
  const [highs, lows] = [new Uint32Array(256), new Uint32Array(256)]
  for (let i = 0; i < 256; i++) {
    let [high, low] = [0, i]
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = low & 1
      low = (low >>> 1) | (high << 31)
      high >>>= 1
      if (isOdd === 1) {
        high ^= POLYNOMIAL_HIGH
        low ^= POLYNOMIAL_LOW
      }
    }
    highs[i] = high
    lows[i] = low
  }
  return { high: highs, low: lows }
}
