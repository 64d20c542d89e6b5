import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

const PREFIX = 'BBDC-'

/** A Data Center token is base64 of `<id>:<bytes>`, the id in decimal digits. Anything else of 44 characters is another thing. */
export function checkDatacenterToken(token: string): StructureCheck {
  const hasPrefix = token.startsWith(PREFIX)
  const bytes = decodeBase64(hasPrefix ? token.slice(PREFIX.length) : token)
  const [, id] = /^(\d{6,15}):/.exec(bytes?.toString('latin1', 0, 16) ?? '') ?? []
  if (id !== undefined) return { verdict: 'pass', facts: { tokenId: id } }
  return hasPrefix ? { verdict: 'fail', reason: 'it does not hold a token id' } : { verdict: 'reject' }
}
