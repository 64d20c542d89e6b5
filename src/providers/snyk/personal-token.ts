import { decodeBase64Json } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** The middle part is JSON that names the host and the time of expiry in seconds. */
export function checkPayload(payload: string): StructureCheck {
  const json = decodeBase64Json(payload)
  if (json === undefined || typeof json['h'] !== 'string') return { verdict: 'fail', reason: 'no JSON with a host inside' }
  const expires = json['e']
  const facts = { host: json['h'].slice(0, 60) }
  if (typeof expires !== 'number' || !(expires > 0 && expires < 1e11)) return { verdict: 'pass', facts }
  return { verdict: 'pass', facts: { ...facts, expires: new Date(expires * 1000).toISOString() } }
}

/** A synthetic token. */
export function token(seed: string): string {
  const payload = {
    e: 1_893_456_000,
    h: 'snyk.io',
    j: fake(`snyk/${seed}`, 'base62', 22),
    s: fake(`snyk/${seed}/s`, 'base62', 22),
  }
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `snyk_uat.${fake(`snyk/${seed}/id`, 'hex', 8)}.${text}.${fake(`snyk/${seed}/mac`, 'base64url', 86)}`
}
