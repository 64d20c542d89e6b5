import { gunzipSync } from 'node:zlib'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import type { AnswerTiming, HttpAnswer, JsonResult } from '#core/outgoing-request.ts'
import { SendError } from './failure.ts'
import type { RawAnswer } from './transport.ts'

const MAX_JSON_DEPTH = 256

/** Reads a body to its end. Throws `SendError`: `too-large` over `maxBytes`, before or after decompression; `protocol` for a broken encoding. */
export async function readBody({ headers, body }: RawAnswer, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = (): SendError => new SendError('too-large', `the answer is larger than ${maxBytes} bytes`)
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > maxBytes) throw tooLarge()
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity' || size === 0) return bytes
  if (encoding !== 'gzip' && encoding !== 'x-gzip')
    throw new SendError('protocol', 'the answer has an encoding that was not asked for')
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    throw systemCodeOf(error) === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge()
      : new SendError('protocol', 'the answer is not the gzip that it says')
  }
}

export function answerOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  timing: AnswerTiming,
): HttpAnswer {
  const text = (): string => Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  return { status, headers, body, text, json: () => parseJson(text(), body), timing }
}

/** Depth is counted first: later readers may recurse. */
function parseJson(text: string, bytes: Uint8Array): JsonResult {
  if (depthOf(bytes) > MAX_JSON_DEPTH) return { ok: false, why: `more than ${MAX_JSON_DEPTH} levels deep` }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    // V8 repeats a piece of the text in its message.
    return { ok: false, why: messageOf(error).includes('end of JSON') ? 'the JSON text ends too early' : 'not JSON' }
  }
}

/** Brackets that are open at one time, those inside strings left out. */
function depthOf(bytes: Uint8Array): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (inString) {
      if (byte === 0x5c) i++
      else if (byte === 0x22) inString = false
    } else if (byte === 0x22) inString = true
    else if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (byte === 0x5d || byte === 0x7d) depth--
  }
  return deepest
}
