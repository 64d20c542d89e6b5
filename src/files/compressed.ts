import {
  constants,
  createGunzip,
  createInflateRaw,
  createZstdDecompress,
  gunzipSync,
  inflateRawSync,
  zstdDecompressSync,
} from 'node:zlib'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import { byteReader } from './byte-reader.ts'
import { Damage } from './damage.ts'

export type Compression = NativeCompression | 'bzip2' | 'xz'
/** What Node unpacks. */
type NativeCompression = 'gzip' | 'deflate' | 'zstd'

/**
 * `flush` tells the synchronous call to give what there is instead of failing for want of an end. Functions, since a scan
 * without archives need not load what they name.
 */
const ENGINES = {
  gzip: () => ({ sync: gunzipSync, stream: createGunzip, flush: constants.Z_SYNC_FLUSH }),
  deflate: () => ({ sync: inflateRawSync, stream: createInflateRaw, flush: constants.Z_SYNC_FLUSH }),
  zstd: () => ({ sync: zstdDecompressSync, stream: createZstdDecompress, flush: constants.ZSTD_e_flush }),
} as const

function isNative(compression: Compression): compression is NativeCompression {
  return Object.hasOwn(ENGINES, compression)
}

/** What stopped a decompressor, set once its bytes have ended. */
export interface Outcome {
  fault?: string
}

/** Broken data up to this size is looked through for its last good byte, which takes some twenty tries. */
const MAX_RESCUE_BYTES = 256 << 10
/** Packed bytes handed over at a time. */
const PIECE_BYTES = 16 << 10
/** Unpacked bytes that wait to be taken before the decompressor has to: zstd makes 500 MB of such a piece. */
const HELD_BYTES = 4 << 20

/** What a byte of deflate may become at most: https://www.zlib.net/zlib_tech.html, checked 2026-11-25. */
const MAX_RATIO = 1032
/** Node's own; with less, much data would come in many pieces. */
const LEAST_ROOM = 16 << 10

/**
 * Unpacks what is in memory, synchronously. If it is broken, gives what comes before the broken place, and the
 * decompressor's words. Gives nothing if more than `maxBytes` come out, or if it is broken and large, or
 * if Node does not know the compression: stream it then. `expectedBytes`, which may be wrong, is how much is said to come out.
 */
export function unpackWhole(
  compression: Compression,
  packed: Buffer,
  maxBytes: number,
  expectedBytes = compression === 'gzip' ? gzipBytes(packed) : undefined,
): { bytes: Buffer; fault?: string } | undefined {
  if (!isNative(compression)) return undefined
  try {
    const room = expectedBytes === undefined ? {} : { chunkSize: roomFor(expectedBytes, packed.length, maxBytes) }
    return { bytes: unpackSync(compression, packed, maxBytes, room) }
  } catch (error) {
    if (systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE' || packed.length > MAX_RESCUE_BYTES) return undefined
    const bytes = unpackGoodPart(compression, packed, maxBytes)
    return bytes === undefined ? undefined : { bytes, fault: messageOf(error) }
  }
}

/** Finds the longest start of the data that unpacks without an error. */
function unpackGoodPart(compression: NativeCompression, packed: Buffer, maxBytes: number): Buffer | undefined {
  let best: Buffer = Buffer.alloc(0)
  let good = 0
  let bad = packed.length + 1
  // The whole first: cut data has no error in it, only too little.
  for (let length = packed.length; bad - good > 1; length = (good + bad) >> 1) {
    try {
      best = unpackSync(compression, packed.subarray(0, length), maxBytes, { finishFlush: ENGINES[compression]().flush })
      good = length
    } catch (error) {
      if (systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE') return undefined
      bad = length
    }
  }
  return best
}

function unpackSync(
  compression: NativeCompression,
  packed: Buffer,
  maxBytes: number,
  options: { readonly chunkSize?: number; readonly finishFlush?: number },
): Buffer {
  return ENGINES[compression]().sync(packed, { maxOutputLength: Math.max(1, maxBytes), ...options })
}

/** How much the last member of a gzip says to hold. */
function gzipBytes(packed: Buffer): number | undefined {
  return packed.length < 18 ? undefined : packed.readUInt32LE(packed.length - 4)
}

/** Room for all at once, and one byte, for want of which more room would be made. */
function roomFor(expectedBytes: number, packedBytes: number, maxBytes: number): number {
  return Math.max(LEAST_ROOM, Math.min(expectedBytes, packedBytes * MAX_RATIO, maxBytes) + 1)
}

/**
 * Unpacks in bounded memory. Never throws for what is in the data: the bytes end at the broken place (at most some ten
 * thousand before it are lost) and `outcome.fault` has the decompressor's words.
 */
export async function* unpackChunks(
  compression: Compression,
  packed: AsyncIterable<Buffer> | Iterable<Buffer>,
  outcome: Outcome,
): AsyncGenerator<Buffer> {
  if (isNative(compression)) yield* unpackNative(compression, packed, outcome)
  else yield* unpackOwn(compression, packed, outcome)
}

async function* unpackOwn(
  compression: 'bzip2' | 'xz',
  packed: AsyncIterable<Buffer> | Iterable<Buffer>,
  outcome: Outcome,
): AsyncGenerator<Buffer> {
  const unpack =
    compression === 'xz'
      ? (await import('./xz/unpack-xz.ts')).unpackXz
      : (await import('./bzip2/unpack-bzip2.ts')).unpackBzip2
  const reader = byteReader(packed)
  try {
    yield* unpack(reader)
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    outcome.fault = error.message
  } finally {
    await reader.close()
  }
}

async function* unpackNative(
  compression: NativeCompression,
  packed: AsyncIterable<Buffer> | Iterable<Buffer>,
  outcome: Outcome,
): AsyncGenerator<Buffer> {
  const engine = ENGINES[compression]().stream()
  let out: Buffer[] = []
  let outBytes = 0
  let wake = (): void => {}
  const event = (): Promise<void> => new Promise((resolve) => (wake = resolve))
  engine.on('data', (chunk: Buffer) => {
    out.push(chunk)
    outBytes += chunk.length
    if (outBytes < HELD_BYTES) return
    engine.pause()
    wake()
  })
  engine.on('error', (error) => (outcome.fault ??= messageOf(error)))
  // On broken data a write is never called back; the close is all that comes.
  engine.once('close', () => wake())
  /** Gives what there is, whenever something happens, until `isDone`. */
  async function* outputUntil(isDone: () => boolean, first: Promise<void>): AsyncGenerator<Buffer> {
    for (let next = first; ;) {
      await next
      next = event()
      const pieces = out
      out = []
      outBytes = 0
      yield* pieces
      if (isDone() || engine.destroyed) return
      engine.resume()
    }
  }
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        let isTaken = false
        const first = event()
        engine.write(chunk.subarray(at, at + PIECE_BYTES), () => {
          isTaken = true
          wake()
        })
        yield* outputUntil(() => isTaken, first)
        if (engine.destroyed || engine.readableEnded) return
      }
    }
    const first = event()
    if (engine.closed) wake()
    else engine.end()
    yield* outputUntil(() => engine.closed, first)
  } finally {
    engine.destroy()
  }
}
