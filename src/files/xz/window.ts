import { Damage } from '../damage.ts'

/** What has been unpacked lately, for copies from it. Takes as much memory as there was to hold, up to a limit. */
export interface Window {
  put(byte: number): void
  append(bytes: Uint8Array): void
  /** Repeats `length` bytes from `distance` before the end. */
  copy(distance: number, length: number): void
  /** The byte `distance` before the end; 0 where there was none. */
  at(distance: number): number
  /** Forgets what is held. What was not taken stays to be taken. */
  reset(): void
  /** Bytes since the last reset. */
  total(): number
  /** What was put since the last call, copied. */
  takeNew(): Buffer
}

/** The largest dictionary of the program `xz`; a larger one may be announced, but not used. */
export const MAX_WINDOW_BYTES = 64 << 20
/** Between two calls of `takeNew`, no more than this may be put: a chunk of LZMA2. */
export const MAX_NEW_BYTES = 2 << 20

const FIRST_BYTES = 1 << 16

export function createWindow(dictionaryBytes: number): Window {
  const limit = Math.min(dictionaryBytes, MAX_WINDOW_BYTES) + 2 * MAX_NEW_BYTES
  let bytes = Buffer.allocUnsafe(Math.min(FIRST_BYTES, limit))
  let end = 0
  let taken = 0
  let total = 0

  /** More room, or, at the limit, only the newest part at the front. */
  function makeRoom(length: number): void {
    if (bytes.length < limit) {
      const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(bytes.length * 2, end + length)))
      bytes.copy(larger, 0, 0, end)
      bytes = larger
    }
    if (end + length <= bytes.length) return
    const from = Math.min(taken, end - (limit - 2 * MAX_NEW_BYTES))
    bytes.copyWithin(0, from, end)
    end -= from
    taken -= from
  }

  return {
    put(byte) {
      if (end === bytes.length) makeRoom(1)
      bytes[end++] = byte
      total++
    },
    append(more) {
      if (end + more.length > bytes.length) makeRoom(more.length)
      bytes.set(more, end)
      end += more.length
      total += more.length
    },
    copy(distance, length) {
      if (distance > total || distance > end || distance > dictionaryBytes) {
        throw new Damage(distance > total ? 'a copy from before the start' : `needs a dictionary of ${distance} bytes`)
      }
      if (end + length > bytes.length) makeRoom(length)
      if (distance === 1) bytes.fill(bytes[end - 1]!, end, end + length)
      else if (distance >= length) bytes.copyWithin(end, end - distance, end - distance + length)
      else for (let i = end; i < end + length; i++) bytes[i] = bytes[i - distance]!
      end += length
      total += length
    },
    at: (distance) => (distance > total ? 0 : (bytes[end - distance] ?? 0)),
    reset() {
      total = 0
    },
    total: () => total,
    takeNew() {
      const fresh = Buffer.from(bytes.subarray(taken, end))
      taken = end
      return fresh
    },
  }
}
