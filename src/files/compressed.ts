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

export type Compression = 'gzip' | 'deflate' | 'zstd'

/** `flush` tells the synchronous call to give what there is instead of failing for want of an end. */
const ENGINES = {
  gzip: { sync: gunzipSync, stream: createGunzip, flush: constants.Z_SYNC_FLUSH },
  deflate: { sync: inflateRawSync, stream: createInflateRaw, flush: constants.Z_SYNC_FLUSH },
  zstd: { sync: zstdDecompressSync, stream: createZstdDecompress, flush: constants.ZSTD_e_flush },
} as const

/** What stopped a decompressor, set once its bytes have ended. */
export interface Outcome {
  fault?: string
}

/** Broken data up to this size is looked through for its last good byte, which takes some twenty tries. */
const MAX_RESCUE_BYTES = 256 << 10
/** Packed bytes handed over at a time; with the highest possible ratio, about 16 MiB come out. */
const PIECE_BYTES = 16 << 10

/**
 * Unpacks what is in memory, synchronously. If it is broken, gives what comes before the broken place, and the
 * decompressor's words. Gives nothing if more than `maxBytes` come out, or if it is broken and large: stream it then.
 */
export function unpackWhole(
  compression: Compression,
  packed: Buffer,
  maxBytes: number,
): { bytes: Buffer; fault?: string } | undefined {
  try {
    return { bytes: unpackSync(compression, packed, maxBytes, false) }
  } catch (error) {
    if (systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE' || packed.length > MAX_RESCUE_BYTES) return undefined
    const bytes = unpackGoodPart(compression, packed, maxBytes)
    return bytes === undefined ? undefined : { bytes, fault: messageOf(error) }
  }
}

/** Finds the longest start of the data that unpacks without an error. */
function unpackGoodPart(compression: Compression, packed: Buffer, maxBytes: number): Buffer | undefined {
  let best: Buffer = Buffer.alloc(0)
  let good = 0
  let bad = packed.length + 1
  // The whole first: cut data has no error in it, only too little.
  for (let length = packed.length; bad - good > 1; length = (good + bad) >> 1) {
    try {
      best = unpackSync(compression, packed.subarray(0, length), maxBytes, true)
      good = length
    } catch (error) {
      if (systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE') return undefined
      bad = length
    }
  }
  return best
}

function unpackSync(compression: Compression, packed: Buffer, maxBytes: number, isCut: boolean): Buffer {
  const { sync, flush } = ENGINES[compression]
  return sync(packed, { maxOutputLength: Math.max(1, maxBytes), ...(isCut && { finishFlush: flush }) })
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
  const engine = ENGINES[compression].stream()
  let out: Buffer[] = []
  let settle = (): void => {}
  engine.on('data', (chunk: Buffer) => out.push(chunk))
  engine.on('error', (error) => (outcome.fault ??= messageOf(error)))
  // On broken data a write is never called back; the close is all that comes.
  engine.once('close', () => settle())
  function* emptied(): Generator<Buffer> {
    const pieces = out
    out = []
    yield* pieces
  }
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        await new Promise<void>((resolve) => {
          settle = resolve
          engine.write(chunk.subarray(at, at + PIECE_BYTES), () => resolve())
        })
        yield* emptied()
        if (engine.destroyed || engine.readableEnded) return
      }
    }
    await new Promise<void>((resolve) => {
      settle = resolve
      if (engine.closed) resolve()
      else engine.end()
    })
    yield* emptied()
  } finally {
    engine.destroy()
  }
}
