import { decodeBase64Json } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

/** A JSON Web Token is a key of Temporal Cloud when its claims name `temporal.io`. */
export function checkTemporalKey(token: string): StructureCheck {
  const claims = decodeBase64Json(token.split('.')[1] ?? '') ?? {}
  const { iss, aud, account_id: account, key_id: key, exp } = claims
  if (iss !== 'temporal.io' && !(Array.isArray(aud) && aud.includes('temporal.io'))) return { verdict: 'reject' }
  return {
    verdict: 'pass',
    facts: {
      ...(typeof account === 'string' && { accountId: account }),
      ...(typeof key === 'string' && { keyId: key }),
      ...(typeof exp === 'number' && Math.abs(exp) < 8.64e12 && { expiresAt: new Date(exp * 1000).toISOString() }),
    },
  }
}
