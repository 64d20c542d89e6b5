import { crc32 } from 'node:zlib'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A non-negative integer in base 62 (digits 0-9, A-Z, a-z), padded on the left with `0` to `width`. */
export function base62(value: number, width: number): string {
  let rest = value
  let out = ''
  while (rest > 0) {
    out = BASE62[rest % 62]! + out
    rest = Math.floor(rest / 62)
  }
  return out.padStart(width, '0')
}

/** CRC-32 (IEEE 802.3, as in zlib) of a text's UTF-8 bytes, as an unsigned 32-bit number. */
export function crc32Of(text: string): number {
  return crc32(text)
}

/** Bytes of strict base64 or base64url (padding optional), or undefined when the text is neither. */
export function decodeBase64(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return undefined
  const body = text.replace(/=+$/, '')
  if (body.length % 4 === 1) return undefined
  return Buffer.from(body, 'base64')
}

/** The JSON object in a base64 or base64url text, or undefined when there is none. */
export function decodeBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = decodeBase64(text)
  return bytes === undefined ? undefined : parseJsonObject(bytes.toString('utf8'))
}

/** The object a JSON text holds, or undefined when it is no JSON or no object. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
