import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

/** An encoded key is the base64 of the id (20 base64url characters), a colon and the key (22). */
export function checkElasticKey(text: string): StructureCheck {
  const [, id] = /^([\w-]{20}):[\w-]{22}$/.exec(decodeBase64(text)?.toString('latin1') ?? '') ?? []
  return id === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts: { keyId: id } }
}
