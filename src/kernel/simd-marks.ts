import { RESUME_AT } from './layout.ts'
import type { MarkFinder } from './mark-search.ts'
import { MARKS } from './marks.generated.ts'

const PIECE_BYTES = 128 << 10
/** Bytes before a piece in which a run may have begun. */
const BEFORE = 32
const SLACK_BYTES = 128
const MARKS_AT_ONCE = 4096
const INPUT_AT = 64
const OUTPUT_AT = INPUT_AT + BEFORE + PIECE_BYTES + SLACK_BYTES
const PAGE_BYTES = 65_536

type Marks = (from: number, to: number, out: number, room: number) => number

/**
 * A finder on WebAssembly, with its own memory (256 KB).
 *
 * @throws WebAssembly.CompileError or ReferenceError where there is no WebAssembly with SIMD.
 */
export function createSimdMarks(): MarkFinder {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((OUTPUT_AT + (MARKS_AT_ONCE + 64) * 4) / PAGE_BYTES) })
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(MARKS, 'base64')), { env: { memory } })
  const marks = kernel.exports['marks'] as Marks
  const bytesOf = new Uint8Array(memory.buffer)
  const wordsOf = new Uint32Array(memory.buffer)

  return {
    engine: 'simd',
    find(bytes, from, to, onMark) {
      for (let start = from; start < to; start += PIECE_BYTES) {
        const low = Math.max(from, start - BEFORE)
        const high = Math.min(to, start + PIECE_BYTES)
        bytesOf.set(low === 0 && high === bytes.length ? bytes : bytes.subarray(low, high), INPUT_AT)
        const end = INPUT_AT + high - low
        // What an earlier piece left there is no part of this one.
        bytesOf.fill(0, end, end + BEFORE + 2)
        for (let at = INPUT_AT; at < end;) {
          const count = marks(at, end, OUTPUT_AT, MARKS_AT_ONCE)
          for (let i = 0; i < count; i++) {
            const place = wordsOf[OUTPUT_AT / 4 + i]!
            if (place >= INPUT_AT && place < end) onMark(place - INPUT_AT + low)
          }
          const resume = wordsOf[RESUME_AT / 4]!
          at = resume < end ? resume - BEFORE : end
        }
      }
    },
  }
}
