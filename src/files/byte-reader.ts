/** Reads bytes that come in order, once, whatever the size of the pieces they come in. */
export interface ByteReader {
  /** The next bytes, left in place; fewer only at the end. */
  peek(length: number): Promise<Buffer>
  /** The next bytes; fewer only at the end. */
  take(length: number): Promise<Buffer>
  /** The next piece, of any size up to `max`; nothing at the end. */
  pull(max: number): Promise<Buffer | undefined>
  /** Passes over bytes; how many there were. */
  skip(length: number): Promise<number>
  /** Bytes taken, pulled and skipped so far. */
  position(): number
  /** Lets go of what the bytes come from; nothing comes after. */
  close(): Promise<void>
}

export function byteReader(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ByteReader {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  let position = 0

  async function next(): Promise<Buffer | undefined> {
    while (!ended) {
      const result = await iterator.next()
      if (result.done === true) ended = true
      else if (result.value.length > 0) return asBuffer(result.value)
    }
    return undefined
  }

  async function fill(length: number): Promise<void> {
    if (held.length >= length) return
    const pieces = [held]
    let size = held.length
    while (size < length) {
      const piece = await next()
      if (piece === undefined) break
      pieces.push(piece)
      size += piece.length
    }
    if (pieces.length === 1) return
    held = pieces.length === 2 && pieces[0]!.length === 0 ? pieces[1]! : Buffer.concat(pieces, size)
  }

  function cut(length: number): Buffer {
    const piece = held.subarray(0, length)
    held = held.subarray(length)
    position += piece.length
    return piece
  }

  const reader: ByteReader = {
    async peek(length) {
      await fill(length)
      return held.subarray(0, length)
    },
    async take(length) {
      await fill(length)
      return cut(length)
    },
    async pull(max) {
      if (held.length === 0) held = (await next()) ?? held
      return held.length === 0 ? undefined : cut(max)
    },
    async skip(length) {
      let left = length
      while (left > 0) {
        const piece = await reader.pull(left)
        if (piece === undefined) break
        left -= piece.length
      }
      return length - left
    },
    position: () => position,
    async close() {
      ended = true
      held = held.subarray(0, 0)
      await iterator.return?.(undefined)
    },
  }
  return reader
}

/** Bytes that `piecesOf` gives at a time, at most. */
const PIECE_BYTES = 1 << 20

/** The reader's next `length` bytes in pieces. Stops at the reader's end, and where `isOpen` says no. */
export async function* piecesOf(
  reader: ByteReader,
  length = Number.POSITIVE_INFINITY,
  isOpen = () => true,
): AsyncGenerator<Buffer> {
  for (let left = length; left > 0 && isOpen();) {
    const piece = await reader.pull(Math.min(PIECE_BYTES, left))
    if (piece === undefined) return
    left -= piece.length
    yield piece
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
