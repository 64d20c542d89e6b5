import type { Pieces } from './pieces.ts'

const FIRST_BYTES = 4096
const NOTHING = Buffer.alloc(0)

const MOST_KEPT = 1 << 20

const spare: Output[] = []

/** Decoded texts one after the other, each followed by a zero byte, with the pieces of the one that is being written. */
export class Output {
  bytes = NOTHING
  length = 0
  #start = 0
  #pieces: number[] = []

  /** Begins a text, with room for so many bytes. */
  begin(room: number): void {
    this.#start = this.length
    this.#pieces = []
    this.#reserve(room)
  }

  /** Copies bytes as they are. */
  copy(from: Uint8Array, start: number, end: number): void {
    if (end <= start) return
    this.#reserve(end - start)
    this.#piece(start, 1, 1)
    if (end - start < 24) for (let at = start; at < end; at++) this.bytes[this.length++] = from[at]!
    else {
      this.bytes.set(from.subarray(start, end), this.length)
      this.length += end - start
    }
  }

  /** Adds one byte that `inAtom` bytes at `at` stand for; so do those that follow, as often as it repeats. */
  byte(value: number, at: number, inAtom: number): void {
    this.#reserve(1)
    this.#piece(at, 1, inAtom)
    this.bytes[this.length++] = value
  }

  /** Adds the UTF-8 form of a code point that `inAtom` bytes at `at` stand for. */
  character(code: number, at: number, inAtom: number): void {
    if (code < 0x80) return this.byte(code, at, inAtom)
    this.#reserve(4)
    const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    this.#piece(at, size, inAtom)
    this.bytes.write(String.fromCodePoint(code), this.length, 'utf8')
    this.length += size
  }

  /** Adds decoded bytes, `[from, to)` of `data`, of which the pieces, counted from the beginning of `data`, are known. */
  block(data: Uint8Array, from: number, to: number, pieces: Pieces): void {
    this.#reserve(to - from)
    const shift = this.length - this.#start - from
    for (let i = 0; i < pieces.length; i += 4) {
      const ends = pieces[i + 4] ?? data.length
      const begins = pieces[i]!
      if (ends <= from || begins >= to) continue
      // A piece that begins before `from` may do so within an atom: the place stays right, since atoms are counted from its beginning.
      const outAtom = pieces[i + 2]!
      const skipped = begins < from ? Math.floor((from - begins) / outAtom) : 0
      this.#pieces.push(
        begins + skipped * outAtom + shift,
        pieces[i + 1]! + skipped * pieces[i + 3]!,
        outAtom,
        pieces[i + 3]!,
      )
    }
    this.bytes.set(from === 0 && to === data.length ? data : data.subarray(from, to), this.length)
    this.length += to - from
  }

  /** Ends the text; `inEnd` is the end of what it was decoded from. Its bytes lie from `start` to `end`. */
  end(inEnd: number): { readonly start: number; readonly end: number; readonly pieces: Pieces } {
    const end = this.length
    this.#pieces.push(end - this.#start, inEnd, 1, 1)
    this.#reserve(1)
    this.bytes[this.length++] = 0
    return { start: this.#start, end, pieces: this.#pieces }
  }

  clear(): void {
    this.length = 0
  }

  /** One to write to: to be given back, since making one costs more than most texts. */
  static take(): Output {
    return spare.pop() ?? new Output()
  }

  giveBack(): void {
    this.clear()
    if (this.bytes.length <= MOST_KEPT) spare.push(this)
  }

  #piece(inStart: number, outAtom: number, inAtom: number): void {
    const pieces = this.#pieces
    const last = pieces.length - 4
    const out = this.length - this.#start
    if (last >= 0 && pieces[last + 2] === outAtom && pieces[last + 3] === inAtom) {
      const atoms = (out - pieces[last]!) / outAtom
      if (pieces[last + 1]! + atoms * inAtom === inStart) return
    }
    pieces.push(out, inStart, outAtom, inAtom)
  }

  #reserve(room: number): void {
    if (this.length + room <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(FIRST_BYTES, this.length + room, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
