import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64Json } from '#base/encoding.ts'

/** `ops_` + base64 of JSON with the account's address and the keys that open its vaults. */
export function checkServiceAccountToken(token: string): StructureCheck {
  const json = decodeBase64Json(token.replace(/^ops_/, ''))
  if (json === undefined) return { verdict: 'fail', reason: 'no JSON in base64' }
  if (typeof json['secretKey'] !== 'string' && typeof json['muk'] !== 'object')
    return { verdict: 'fail', reason: 'no key in the JSON' }
  const address = json['signInAddress']
  return typeof address === 'string' ? { verdict: 'pass', facts: { signInAddress: address } } : { verdict: 'pass' }
}
