import { decodeBase64Json } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

const NAMES = { actid: 'accountId', uid: 'userId', per: 'scope', rgn: 'region' } as const

/** The claims of a token name account and user. */
export function checkMondayToken(token: string): StructureCheck {
  const claims = decodeBase64Json(token.split('.')[1] ?? '')
  if (claims === undefined || typeof claims['tid'] !== 'number') return { verdict: 'neutral' }
  const facts: Record<string, string | number> = {}
  for (const [claim, name] of Object.entries(NAMES)) {
    const value = claims[claim]
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value
  }
  return 'uid' in claims || 'actid' in claims ? { verdict: 'pass', facts } : { verdict: 'neutral' }
}
