import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

/** The middle part is base64url of JSON: `u` the account, `a` the token's id, `exp` the expiry of a temporary token. */
export function checkPayload(token: string): StructureCheck {
  const json = decodeBase64Json(token.split('.')[1] ?? '')
  if (json === undefined) return { verdict: 'fail', reason: 'no JSON in base64' }
  const user = json['u']
  if (typeof user !== 'string') return { verdict: 'reject' }
  const tokenId = json['a']
  const expires = json['exp']
  const expiresAt = typeof expires === 'number' ? new Date(expires * 1000) : undefined
  return {
    verdict: 'pass',
    facts: {
      account: user,
      ...(typeof tokenId === 'string' ? { tokenId } : {}),
      ...(expiresAt === undefined || Number.isNaN(expiresAt.getTime()) ? {} : { expiresAt: expiresAt.toISOString() }),
    },
  }
}
