import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

/** What follows `sec-c-` is the base64 of a UUID in text form. */
export function checkSecretKey(key: string): StructureCheck {
  const text = decodeBase64(key.slice('sec-c-'.length))?.toString('latin1') ?? ''
  return { verdict: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text) ? 'pass' : 'neutral' }
}
