import { BASE64_VALUE } from './digits.ts'
import { RESUME_AT } from './layout.ts'
import type { MarkFinder } from './mark-search.ts'
import { MARKS } from './marks.generated.ts'

const PIECE_BYTES = 128 << 10
/** Bytes before a piece in which a run may have begun. */
const BEFORE = 32
/** The kernel reads whole blocks. */
const SLACK_BYTES = 128
const MARKS_AT_ONCE = 4096
const DIGITS_AT = 64
/** After the kernel's tables, with room for the byte before the input. */
const INPUT_AT = 512
const OUTPUT_AT = INPUT_AT + BEFORE + PIECE_BYTES + SLACK_BYTES
const PAGE_BYTES = 65_536

type Marks = (from: number, to: number, out: number, room: number, limit: number, first: number) => number

/**
 * A finder on WebAssembly, with its own memory (256 KB).
 *
 * @throws WebAssembly.CompileError or ReferenceError where there is no WebAssembly with SIMD.
 */
export function createSimdMarks(): MarkFinder {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((OUTPUT_AT + (MARKS_AT_ONCE + 128) * 4) / PAGE_BYTES) })
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(MARKS, 'base64')), { env: { memory } })
  const marks = kernel.exports['marks'] as Marks
  const bytesOf = new Uint8Array(memory.buffer)
  const wordsOf = new Uint32Array(memory.buffer)

  bytesOf.set(BASE64_VALUE, DIGITS_AT)

  const search = (bytes: Uint8Array, from: number, to: number, first: number, onMark: (place: number) => void): void => {
    for (let start = from; start < to; start += PIECE_BYTES) {
      const low = Math.max(from, start - BEFORE)
      const high = Math.min(to, start + PIECE_BYTES)
      bytesOf[INPUT_AT - 1] = low === 0 ? 0 : bytes[low - 1]!
      bytesOf.set(low === 0 && high === bytes.length ? bytes : bytes.subarray(low, high), INPUT_AT)
      const end = INPUT_AT + high - low
      // What an earlier piece left there is no part of this one.
      bytesOf.fill(0, end, end + SLACK_BYTES)
      const limit = high === bytes.length ? end + SLACK_BYTES : end
      for (let at = INPUT_AT; at < end;) {
        const count = marks(at, end, OUTPUT_AT, MARKS_AT_ONCE, limit, first)
        for (let i = 0; i < count; i++) {
          const place = wordsOf[OUTPUT_AT / 4 + i]!
          if (place < end) onMark(place - INPUT_AT + low)
        }
        const resume = wordsOf[RESUME_AT / 4]!
        at = resume < end ? resume - BEFORE : end
      }
    }
  }
  return {
    engine: 'simd',
    find: (bytes, from, to, onMark) => search(bytes, from, to, 0, onMark),
    findWithin: (bytes, from, to, onMark) => search(bytes, from, to, INPUT_AT, onMark),
  }
}
