import { constants, createInflate, deflateSync, inflateSync } from 'node:zlib'
import { messageOf } from '#base/errors.ts'

/**
 * Unpacks zlib streams, one after the other, into memory of the caller. Reuses one zlib state, because making one for each
 * object costs more than most objects (docs/decisions/0010-inflate.md).
 */
export interface Inflater {
  /**
   * Goes on with the stream: reads from `source`, writes at most `size` bytes into `target`, which must have room for one more: only so can zlib
   * say that the stream has ended. With `isLast` it must end, with its Adler-32 checksum correct, after exactly `size` bytes. Returns false when it is damaged, too short or too long; then `failure` says why.
   */
  write(
    isLast: boolean,
    source: Uint8Array,
    at: number,
    length: number,
    target: Uint8Array,
    targetAt: number,
    size: number,
  ): boolean
  /** Bytes that the last `write` took and gave. */
  used: number
  produced: number
  failure: string
  /** Makes it ready for the next stream; needed after each. */
  reset(): void
  close(): void
}

/** The part of Node's zlib object that is used here. It is not documented, so its presence and behaviour are tried once. */
interface ZlibHandle {
  writeSync(
    flush: number,
    source: Uint8Array,
    at: number,
    length: number,
    target: Uint8Array,
    targetAt: number,
    size: number,
  ): void
  reset(): void
}

interface ZlibStream {
  readonly _handle?: Partial<ZlibHandle>
  readonly _writeState?: Uint32Array
  close(): void
}

/** An inflater on the reused handle, or on documented functions where there is no such handle. */
export function createInflater(): Inflater {
  return (isHandleUsable() ? handleInflater() : undefined) ?? plainInflater()
}

let handleUsable: boolean | undefined

/** Tries the handle on one good and one damaged stream. */
function isHandleUsable(): boolean {
  handleUsable ??= tryHandle()
  return handleUsable
}

function tryHandle(): boolean {
  try {
    const stream = deflateSync('abcabcabcabc')
    const expected = inflateSync(stream)
    const inflater = handleInflater()
    if (inflater === undefined) return false
    const target = new Uint8Array(expected.length + 1)
    const good = inflater.write(true, stream, 0, stream.length, target, 0, expected.length)
    inflater.reset()
    const bad = inflater.write(true, stream, 0, stream.length - 1, target, 0, expected.length)
    inflater.close()
    return good && !bad && expected.equals(target.subarray(0, expected.length))
  } catch {
    return false
  }
}

function handleInflater(): Inflater | undefined {
  const stream = createInflate() as unknown as ZlibStream
  const { _handle: handle, _writeState: state } = stream
  if (handle?.writeSync === undefined || handle.reset === undefined || !(state instanceof Uint32Array)) return undefined
  const zlib = handle as ZlibHandle
  let isClosed = false
  const inflater: Inflater = {
    used: 0,
    produced: 0,
    failure: '',
    write(isLast, source, at, length, target, targetAt, size) {
      // Node ends the process when these do not hold.
      if (isClosed) throw new RangeError('the database is closed')
      if (at + length > source.length || targetAt + size >= target.length) throw new RangeError('outside of the buffer')
      inflater.failure = ''
      const flush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
      zlib.writeSync(flush, source, at, length, target, targetAt, size + 1)
      inflater.produced = size + 1 - state[0]!
      inflater.used = length - state[1]!
      if (inflater.failure !== '') return false
      if (inflater.produced === size || (!isLast && inflater.produced < size)) return true
      inflater.failure = 'it is not as long as its header says'
      return false
    },
    reset() {
      if (!isClosed) zlib.reset()
    },
    close() {
      isClosed = true
      stream.close()
    },
  }
  // Node calls this property of the handle; there are no events.
  Object.assign(zlib, {
    onerror: (message: string) => {
      inflater.failure = message
    },
  })
  return inflater
}

/** The same with the documented functions; about twice the time. Input is collected until its end. */
export function plainInflater(): Inflater {
  let parts: Uint8Array[] = []
  const inflater: Inflater = {
    used: 0,
    produced: 0,
    failure: '',
    write(isLast, source, at, length, target, targetAt, size) {
      inflater.used = length
      inflater.produced = 0
      inflater.failure = ''
      parts.push(isLast ? source.subarray(at, at + length) : source.slice(at, at + length))
      if (!isLast) return true
      try {
        const input = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
        const whole = inflateSync(input, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) })
        if (whole.length !== size) throw new Error('it is not as long as its header says')
        target.set(whole, targetAt)
        inflater.produced = size
        return true
      } catch (error) {
        inflater.failure = messageOf(error)
        return false
      }
    },
    reset() {
      parts = []
    },
    close() {
      parts = []
    },
  }
  return inflater
}
