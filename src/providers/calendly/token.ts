import { decodeBase64Json } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

/** A JSON Web Token is Calendly's when its claims name Calendly as the issuer. */
export function checkCalendlyToken(token: string): StructureCheck {
  const claims = decodeBase64Json(token.split('.')[1] ?? '')
  if (claims?.['iss'] !== 'https://auth.calendly.com') return { verdict: 'neutral' }
  const { iat, user_uuid: user } = claims
  return {
    verdict: 'pass',
    facts: {
      ...(typeof user === 'string' && { userId: user }),
      ...(typeof iat === 'number' && iat < 8.64e12 && { issuedAt: new Date(iat * 1000).toISOString() }),
    },
  }
}
