import type { Facts, StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

const LAST_SECOND = 253_402_300_799

/**
 * A JSON Web Token is this credential only if its role is `service_role`: `anon` is public by design. The key of Supabase's
 * demo, which every local installation before 2025 shares, opens nothing of anybody's. The signature is not checked.
 */
export function checkServiceRole(token: string): StructureCheck {
  const payload = decodeBase64Json(token.split('.')[1] ?? '')
  if (payload?.['role'] !== 'service_role' || payload['iss'] === 'supabase-demo') return { verdict: 'reject' }
  const { iss: issuer, ref, exp } = payload
  const facts: Facts = {
    ...(typeof issuer === 'string' ? { issuer } : {}),
    ...(typeof ref === 'string' ? { project: ref } : {}),
    ...(isTime(exp) ? { expiresAt: new Date(exp * 1000).toISOString() } : {}),
  }
  return { verdict: typeof issuer === 'string' && issuer.includes('supabase') ? 'pass' : 'neutral', facts }
}

function isTime(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && seconds >= 0 && seconds <= LAST_SECOND
}
