import { corrupt } from './fault.ts'

/**
 * How a result is made from its base, as triples: where in the result, how many bytes, and from where in the base; -1 there means that the
 * bytes are new (they stand in the result). The triples are in order, cover the result without gaps, and neighbours that continue each other
 * are one. Reused for many deltas; only the first `count` triples count. A delta of more than two million instructions is not told: `count` is -1.
 */
export interface DeltaInstructions {
  triples: Int32Array
  count: number
}

export const INSERTED = -1

export function newInstructions(): DeltaInstructions {
  return { triples: new Int32Array(3 * 1024), count: 0 }
}

/** What a delta states at its beginning; one is reused. */
export interface DeltaHeader {
  baseSize: number
  resultSize: number
  /** Where the instructions begin. */
  at: number
}

/** Reads the sizes at the beginning of a delta; they may be beyond every limit. Throws a fault when they are cut off. */
export function readDeltaHeader(delta: Uint8Array, length: number, header: DeltaHeader): void {
  header.at = 0
  header.baseSize = readSize(delta, length, header)
  header.resultSize = readSize(delta, length, header)
}

function readSize(delta: Uint8Array, length: number, header: DeltaHeader): number {
  let size = 0
  for (let scale = 1; ; scale *= 128) {
    if (header.at >= length || scale > 2 ** 63) throw corrupt('its delta is cut off')
    const byte = delta[header.at++]!
    size += (byte & 0x7f) * scale
    if ((byte & 0x80) === 0) return size
  }
}

const MAX_WORDS = 3 << 21

/** Shorter pieces are copied byte by byte, because a call costs more. Measured on spring-boot's history. */
const CALL_BYTES = 48

/**
 * Rebuilds a result of `resultSize` bytes into the beginning of `target`, and says how in `instructions`. Checks every range before it copies;
 * throws a fault when the delta does not fit its base or does not give exactly the stated size.
 * Format: <https://git-scm.com/docs/gitformat-pack#_deltified_representation> (2026-11-24).
 */
export function applyDelta(
  delta: Uint8Array,
  header: DeltaHeader,
  length: number,
  base: Uint8Array,
  target: Uint8Array,
  instructions: DeltaInstructions,
): void {
  const { baseSize, resultSize } = header
  let { triples } = instructions
  let p = header.at
  let done = 0
  let words = 0
  let isTold = true
  // Where the last instruction's source ends: a copy from there, or an insert behind an insert, goes on with it.
  let continues = -2
  while (p < length) {
    let byte = delta[p++]!
    if ((byte & 0x80) !== 0) {
      let from = 0
      let size = 0
      if (byte & 0x01) from = delta[p++]!
      if (byte & 0x02) from |= delta[p++]! << 8
      if (byte & 0x04) from |= delta[p++]! << 16
      if (byte & 0x08) from += delta[p++]! * 0x1000000
      if (byte & 0x10) size = delta[p++]!
      if (byte & 0x20) size |= delta[p++]! << 8
      if (byte & 0x40) size |= delta[p++]! << 16
      if (size === 0) size = 0x10000
      const fromEnd = from + size
      if (p > length || fromEnd > baseSize || done + size > resultSize) throw corrupt('its delta copies what is not there')
      if (continues === from) triples[words - 2]! += size
      else {
        if (words + 3 > triples.length) {
          isTold &&= triples.length < MAX_WORDS
          if (isTold) triples = grow(instructions)
          else words = 0
        }
        triples[words++] = done
        triples[words++] = size
        triples[words++] = from
      }
      continues = fromEnd
      if (size < CALL_BYTES) while (from < fromEnd) target[done++] = base[from++]!
      else {
        target.set(base.subarray(from, fromEnd), done)
        done += size
      }
    } else {
      const end = p + byte
      if (byte === 0 || end > length || done + byte > resultSize) throw corrupt('its delta holds an unusable instruction')
      if (continues === INSERTED) triples[words - 2]! += byte
      else {
        if (words + 3 > triples.length) {
          isTold &&= triples.length < MAX_WORDS
          if (isTold) triples = grow(instructions)
          else words = 0
        }
        triples[words++] = done
        triples[words++] = byte
        triples[words++] = INSERTED
      }
      continues = INSERTED
      if (byte < CALL_BYTES) while (p < end) target[done++] = delta[p++]!
      else {
        target.set(delta.subarray(p, end), done)
        done += byte
        p = end
      }
    }
  }
  instructions.count = isTold ? words / 3 : -1
  if (done !== resultSize) throw corrupt('its delta gives fewer bytes than it says')
}

/** Twice as many, up to 24 MiB. */
function grow(instructions: DeltaInstructions): Int32Array {
  const larger = new Int32Array(instructions.triples.length * 2)
  larger.set(instructions.triples)
  instructions.triples = larger
  return larger
}
