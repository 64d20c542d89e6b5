/**
 * Unpacks one LZ4 block (no frame) into at most `bytes` bytes; what is broken or too long ends it.
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md (2026-11-24)
 */
export function unpackLz4(input: Uint8Array, bytes: number): Uint8Array {
  const out = new Uint8Array(bytes)
  let at = 0
  let to = 0

  function length(nibble: number): number {
    let sum = nibble
    if (nibble === 15) {
      let more: number
      do sum += more = input[at++] ?? 0
      while (more === 255)
    }
    return sum
  }

  while (at < input.length && to < bytes) {
    const token = input[at++]!
    const literals = Math.min(length(token >> 4), input.length - at, bytes - to)
    out.set(input.subarray(at, at + literals), to)
    at += literals
    to += literals
    if (at + 2 > input.length) break
    const offset = input[at]! | (input[at + 1]! << 8)
    at += 2
    const end = Math.min(bytes, to + length(token & 15) + 4)
    if (offset === 0 || offset > to) break
    for (; to < end; to++) out[to] = out[to - offset]!
  }
  return out.subarray(0, to)
}
