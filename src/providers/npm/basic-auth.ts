import type { PartValues, StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/** Text with no control characters and no bytes that are not UTF-8. */
const PLAIN = /^[^\u0000-\u001f\u007f\ufffd]+$/

/** `_auth` is base64 of `user:password`; anything else under that name is no credential of npm's. */
export function checkBasicAuth(secret: string, { registry }: PartValues): StructureCheck {
  const text = decodeBase64(secret)?.toString('utf8') ?? ''
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1 || !PLAIN.test(text)) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { user: text.slice(0, colon), ...registryFact(registry) } }
}

/** `_password` is base64 of the password alone. */
export function checkPassword(secret: string, { registry, username }: PartValues): StructureCheck {
  const text = decodeBase64(secret)?.toString('utf8') ?? ''
  if (!PLAIN.test(text)) return { verdict: 'reject' }
  return { verdict: 'neutral', facts: { ...(username === undefined ? {} : { user: username }), ...registryFact(registry) } }
}

/** A token says nothing of itself; the registry it is sent to stands beside it. Other rules know prefixed tokens better. */
export function checkRegistryToken(_: string, { registry }: PartValues): StructureCheck {
  return { verdict: 'neutral', facts: registryFact(registry) }
}

function registryFact(registry: string | undefined): { registry?: string } {
  return registry === undefined ? {} : { registry }
}
