import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Text without control characters (line breaks may be in a JSON key) and without bytes that are not UTF-8. */
const PLAIN = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]+$/

/** `auth` of a registry is base64 of `user:password`; anything else under that name is not Docker's. */
export function checkRegistryAuth(secret: string, { registry }: PartValues): StructureCheck {
  const text = decodeBase64(secret)?.toString('utf8') ?? ''
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1 || !PLAIN.test(text)) return { verdict: 'reject' }
  const facts: Facts = { user: text.slice(0, colon), ...(registry === undefined ? {} : { registry }) }
  return { verdict: 'pass', facts }
}
