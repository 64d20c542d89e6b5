import { readSync } from 'node:fs'

/** Bytes that can be read at any place, synchronously: a buffer, or an open regular file. */
export interface ByteSource {
  readonly size: number
  /** Up to `length` bytes from offset `at`; fewer only at the end, none outside. */
  read(at: number, length: number): Buffer
}

/** Bytes read at a time from a file. */
const CHUNK_BYTES = 1 << 20

/** Reads from memory, without copying. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: buffer.length,
    read: (at, length) => (at < 0 || length <= 0 ? buffer.subarray(0, 0) : buffer.subarray(at, at + length)),
  }
}

/** Reads from an open file by position. The caller closes it. Throws the system's errors. */
export function sourceOfFile(fd: number, size: number): ByteSource {
  return {
    size,
    read(at, length) {
      const wanted = at < 0 ? 0 : Math.max(0, Math.min(length, size - at))
      const buffer = Buffer.allocUnsafe(wanted)
      return buffer.subarray(0, readFully(fd, buffer, at))
    },
  }
}

/** Fills the buffer from offset `at` of the file; how much there was. */
export function readFully(fd: number, buffer: Buffer, at: number): number {
  let filled = 0
  while (filled < buffer.length) {
    const count = readSync(fd, buffer, filled, buffer.length - filled, at + filled)
    if (count === 0) break
    filled += count
  }
  return filled
}

/** The bytes `[from, to)` in pieces. */
export function* chunksOf(source: ByteSource, from = 0, to = source.size, chunkBytes = CHUNK_BYTES): Generator<Buffer> {
  for (let at = from; at < to;) {
    const chunk = source.read(at, Math.min(chunkBytes, to - at))
    if (chunk.length === 0) return
    yield chunk
    at += chunk.length
  }
}
