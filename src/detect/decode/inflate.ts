import { constants, gunzipSync, inflateSync } from 'node:zlib'

/** What came out of a compressed text, and whether that is all of it. */
export interface Inflated {
  readonly data: Buffer
  readonly isCut: boolean
}

/** Too short to hold anything. */
const LEAST_INPUT = 8

/**
 * Unpacks gzip or zlib up to `maxBytes`; of more, or of a broken stream, the beginning. Undefined when nothing can be unpacked. Takes the time of unpacking
 * twice `maxBytes` or so.
 */
export function inflated(input: Buffer, kind: 'gzip' | 'zlib', maxBytes: number): Inflated | undefined {
  const unpack = kind === 'gzip' ? gunzipSync : inflateSync
  let isCut = false
  for (let length = input.length; length >= LEAST_INPUT; length >>= 1) {
    try {
      const part = length === input.length ? input : input.subarray(0, length)
      // Also what is cut off gives what there is of it.
      const data = unpack(part, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH })
      return data.length === 0 ? undefined : { data, isCut }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')) return undefined
      // There is no way to get what was unpacked so far; less of the input gives less.
      isCut = true
    }
  }
  return undefined
}
