import { APART } from '../part.ts'

const SHORTEST = 4
const SEPARATOR = Buffer.from(APART)
/** Instructions and tables are stored as texts too. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/
const IS_UNPRINTABLE = Uint8Array.from({ length: 128 }, (_, code) => Number(UNPRINTABLE.test(String.fromCharCode(code))))

/** Memory for what is joined, used by one file after the other. */
const MOST_KEPT = 1 << 20
let kept = Buffer.alloc(0)

/** Gathers the texts of a file as bytes, which costs a fraction of a string for each. One at a time. */
export class MarshalTexts {
  readonly #bytes: Buffer
  readonly #joined: Buffer
  #length = 0
  #isAscii = true

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    // A text has five bytes at least, and may get the separator, or twice its length from Latin-1.
    const size = bytes.length * 2
    if (size > kept.length && size <= MOST_KEPT) kept = Buffer.allocUnsafe(MOST_KEPT)
    this.#joined = size <= kept.length ? kept : Buffer.allocUnsafe(size)
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Adds `[from, to)` of the file, if that is long enough and text. */
  add(from: number, to: number, encoding: BufferEncoding): void {
    if (to - from < SHORTEST) return
    const bytes = this.#bytes
    const joined = this.#joined
    let end = this.#length
    if (end > 0) for (let i = 0; i < SEPARATOR.length; i++) joined[end++] = SEPARATOR[i]!
    const start = end
    let isAscii = true
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      if (byte >= 0x80) isAscii = false
      else if (IS_UNPRINTABLE[byte] === 1) return
      joined[end++] = byte
    }
    if (isAscii) this.#length = end
    else this.#addWide(start, bytes.toString(encoding, from, to))
  }

  #addWide(start: number, text: string): void {
    if (UNPRINTABLE.test(text)) return
    this.#isAscii = false
    this.#length = start + this.#joined.write(text, start)
  }

  /** All of them, with a separator between two. */
  joined(): string {
    return this.#joined.toString(this.#isAscii ? 'latin1' : 'utf8', 0, this.#length)
  }
}
