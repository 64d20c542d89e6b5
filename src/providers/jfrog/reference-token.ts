import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Base64 of `reftkn:version:expiry:secret`; the expiry is in seconds since 1970, zeros when there is none. */
export function checkReferenceToken(token: string): StructureCheck {
  const text = decodeBase64(token)?.toString('latin1') ?? ''
  const match = /^reftkn:\d{2}:(\d{10}):[A-Za-z0-9]{10,}$/.exec(text)
  if (match === null) return { verdict: 'fail', reason: 'no expiry and secret in base64' }
  const seconds = Number(match[1])
  return seconds === 0
    ? { verdict: 'pass', facts: { expires: false } }
    : { verdict: 'pass', facts: { expires: true, expiresAt: new Date(seconds * 1000).toISOString() } }
}
