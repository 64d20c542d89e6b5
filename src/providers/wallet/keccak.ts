/** Rotations and the walk of the lanes. Source: FIPS 202, section 3.2; the padding is that of Keccak before the standard. */
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1]
const RATE = 136
const MASK = (1n << 64n) - 1n

/** Keccak-256 as Ethereum uses it, of at most 135 bytes. */
export function keccak256(message: Uint8Array): Buffer {
  if (message.length >= RATE) throw new RangeError('one block only')
  const block = Buffer.alloc(RATE)
  block.set(message)
  block[message.length]! ^= 0x01
  block[RATE - 1]! ^= 0x80
  const state = Array.from({ length: 25 }, (_, i) => (i < RATE / 8 ? block.readBigUInt64LE(i * 8) : 0n))
  let register = 1
  for (let round = 0; round < 24; round++) {
    permute(state)
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) state[0]! ^= 1n << BigInt((1 << bit) - 1)
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0)
    }
  }
  const out = Buffer.alloc(32)
  for (let i = 0; i < 4; i++) out.writeBigUInt64LE(state[i]!, i * 8)
  return out
}

/** The steps theta, rho, pi and chi. */
function permute(state: bigint[]): void {
  const columns = [0, 1, 2, 3, 4].map((x) => state[x]! ^ state[x + 5]! ^ state[x + 10]! ^ state[x + 15]! ^ state[x + 20]!)
  for (let x = 0; x < 5; x++) {
    const mixed = columns[(x + 4) % 5]! ^ rotate(columns[(x + 1) % 5]!, 1)
    for (let y = 0; y < 25; y += 5) state[x + y]! ^= mixed
  }
  let lane = state[1]!
  for (let i = 0; i < 24; i++) {
    const next = state[LANES[i]!]!
    state[LANES[i]!] = rotate(lane, ROTATIONS[i]!)
    lane = next
  }
  for (let y = 0; y < 25; y += 5) {
    const row = state.slice(y, y + 5)
    for (let x = 0; x < 5; x++) state[y + x] = row[x]! ^ (~row[(x + 1) % 5]! & MASK & row[(x + 2) % 5]!)
  }
}

function rotate(lane: bigint, bits: number): bigint {
  return ((lane << BigInt(bits)) | (lane >> BigInt(64 - bits))) & MASK
}
