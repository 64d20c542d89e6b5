const NEWLINE = 0x0a

/**
 * Reads a stream of chunks piece by piece. The `take…` functions answer at once from what is in memory and give undefined
 * when that is not enough; `more()` then waits for the next chunk. Memory: the unread part, at most one chunk plus what the
 * caller has asked to keep together.
 */
export interface ByteReader {
  /** Bytes in memory that were not taken yet. */
  available(): number
  /** The next byte, which stays. */
  peek(): number | undefined
  /** Everything up to the next `delimiter`, which is taken too. The view is valid until `more()` at the latest; copy to keep it. */
  takeThrough(delimiter: number): Buffer | undefined
  /** Drops everything through the next `delimiter`; when there is none yet, drops what is there and gives false. */
  skipThrough(delimiter: number): boolean
  /** Between one and `limit` bytes, or undefined when none are there. Never changes afterwards. */
  takeSome(limit: number): Buffer | undefined
  /** Waits for the next chunk; false at the end. */
  more(): Promise<boolean>
  /** Leaves the stream, so that whoever writes it can end. Needed whenever it may not have been read to its end. */
  close(): Promise<void>
}

export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = source[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.alloc(0)
  let at = 0
  return {
    available: () => buffer.length - at,
    peek: () => buffer[at],
    takeThrough(delimiter) {
      const end = buffer.indexOf(delimiter, at)
      if (end === -1) return undefined
      const taken = buffer.subarray(at, end)
      at = end + 1
      return taken
    },
    skipThrough(delimiter) {
      const end = buffer.indexOf(delimiter, at)
      at = end === -1 ? buffer.length : end + 1
      return end !== -1
    },
    takeSome(limit) {
      if (at >= buffer.length) return undefined
      const taken = buffer.subarray(at, at + limit)
      at += taken.length
      return taken
    },
    async more() {
      const next = await chunks.next()
      if (next.done === true) return false
      const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length)
      buffer = at >= buffer.length ? chunk : Buffer.concat([buffer.subarray(at), chunk])
      at = 0
      return true
    },
    async close() {
      await chunks.return?.()
    },
  }
}

/** Pieces that end with `delimiter`, as many at a time as came in together. A rest without the delimiter is left out. */
export async function* splitAt(source: AsyncIterable<Uint8Array>, delimiter: number): AsyncGenerator<Buffer[]> {
  const reader = byteReader(source)
  try {
    while (await reader.more()) {
      const pieces: Buffer[] = []
      for (let piece = reader.takeThrough(delimiter); piece !== undefined; piece = reader.takeThrough(delimiter))
        pieces.push(piece)
      yield pieces
    }
  } finally {
    await reader.close()
  }
}

/** The next piece up to `delimiter`; undefined when the stream ends before one. Throws over `maxBytes`. */
export async function readThrough(reader: ByteReader, delimiter: number, maxBytes: number): Promise<Buffer | undefined> {
  for (;;) {
    const piece = reader.takeThrough(delimiter)
    if (piece !== undefined) return piece
    if (reader.available() > maxBytes) throw new RangeError(`A piece of git's output is over ${maxBytes} bytes.`)
    if (!(await reader.more())) return undefined
  }
}

/** The next line without its newline, whatever its length: its first `keep` bytes. Undefined at the end. */
export async function readLineHead(reader: ByteReader, keep: number): Promise<Buffer | undefined> {
  let line = reader.takeThrough(NEWLINE)
  if (line !== undefined) return line.subarray(0, keep)
  while (reader.available() < keep) {
    if (!(await reader.more())) return reader.takeSome(keep)
    line = reader.takeThrough(NEWLINE)
    if (line !== undefined) return line.subarray(0, keep)
  }
  const head = Buffer.from(reader.takeSome(keep) ?? [])
  while (!reader.skipThrough(NEWLINE)) if (!(await reader.more())) break
  return head
}

/** Exactly `size` bytes, or undefined when the stream ends before. */
export async function readExactly(reader: ByteReader, size: number): Promise<Buffer | undefined> {
  const first = reader.takeSome(size)
  if (first !== undefined && first.length === size) return first
  const whole = Buffer.allocUnsafe(size)
  let filled = first?.copy(whole) ?? 0
  while (filled < size) {
    const piece = reader.takeSome(size - filled)
    if (piece !== undefined) filled += piece.copy(whole, filled)
    else if (!(await reader.more())) return undefined
  }
  return whole
}
