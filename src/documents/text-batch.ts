import type { LineRange } from '#core/source.ts'
import type { TextPart } from './part.ts'

/** Where a part begins in a batch: its byte, and the part. */
export interface Mark {
  readonly offset: number
  readonly part: TextPart
}

/** Texts of a document joined, so that thousands of cells are one content. */
export interface TextBatch {
  readonly kind: 'batch'
  readonly bytes: Buffer
  /** In order. */
  readonly marks: readonly Mark[]
}

const BATCH_BYTES = 256 << 10
const SEPARATOR = Buffer.from('\n\n')

/** Joins parts until they are enough. */
export class TextBatcher {
  #marks: Mark[] = []
  #size = 0

  /** Adds a part; is the batch full? */
  add(part: TextPart): boolean {
    this.#marks.push({ offset: this.#size, part })
    this.#size += Buffer.byteLength(part.text) + SEPARATOR.length
    return this.#size >= BATCH_BYTES
  }

  /** What was added since the last batch. */
  take(): TextBatch | undefined {
    if (this.#marks.length === 0) return undefined
    const bytes = Buffer.allocUnsafe(this.#size)
    for (const { offset, part } of this.#marks) {
      const end = offset + bytes.write(part.text, offset)
      for (let i = 0; i < SEPARATOR.length; i++) bytes[end + i] = SEPARATOR[i]!
    }
    // A zero byte would make all of it binary.
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) bytes[at] = 0x20
    const batch: TextBatch = { kind: 'batch', bytes, marks: this.#marks }
    this.#marks = []
    this.#size = 0
    return batch
  }
}

/** The part in which a byte of the batch lies. */
export function markAt({ marks }: TextBatch, offset: number): Mark {
  let low = 0
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (marks[middle]!.offset <= offset) low = middle
    else high = middle - 1
  }
  return marks[low]!
}

/** Does a part stand, by its places in the document's bytes, on one of these lines? Parts without places do. */
export function isOnLines(part: TextPart, lines: readonly LineRange[], lineOf: (offset: number) => number): boolean {
  const { ranges } = part
  if (ranges === undefined) return true
  for (let i = 0; i + 3 < ranges.length; i += 4) {
    const from = lineOf(ranges[i + 2]!)
    const to = lineOf(ranges[i + 3]!)
    if (lines.some((range) => range.from <= to && from <= range.to)) return true
  }
  return false
}
