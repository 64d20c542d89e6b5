import { decodeBase64Json } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'

type Claims = Readonly<Record<string, unknown>>

const LEGACY_ISSUER = 'kubernetes/serviceaccount'

/**
 * A service account's token. Those from Secrets have the issuer "kubernetes/serviceaccount" and never expire; bound ones
 * carry a "kubernetes.io" claim with the pod they belong to.
 */
export function checkServiceAccountToken(token: string): StructureCheck {
  const [head = '', body = ''] = token.split('.')
  if (typeof decodeBase64Json(head)?.['alg'] !== 'string') return { verdict: 'reject' }
  const claims = decodeBase64Json(body)
  if (claims === undefined) return { verdict: 'reject' }
  if (claims['iss'] === LEGACY_ISSUER) {
    const facts = {
      ...text('namespace', claims[`${LEGACY_ISSUER}/namespace`]),
      ...text('serviceAccount', claims[`${LEGACY_ISSUER}/service-account.name`]),
      ...text('secret', claims[`${LEGACY_ISSUER}/secret.name`]),
    }
    return { verdict: 'pass', facts: { ...facts, expires: false } }
  }
  const bound = objectIn(claims['kubernetes.io'])
  if (bound === undefined) return { verdict: 'reject' }
  const facts = {
    ...text('namespace', bound['namespace']),
    ...text('serviceAccount', objectIn(bound['serviceaccount'])?.['name']),
    ...text('pod', objectIn(bound['pod'])?.['name']),
    ...text('iss', claims['iss']),
    ...expiry(claims['exp']),
  }
  return { verdict: 'pass', facts }
}

function objectIn(value: unknown): Claims | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}

function text(name: string, value: unknown): Facts {
  return typeof value === 'string' ? { [name]: value } : {}
}

function expiry(value: unknown): Facts {
  if (typeof value !== 'number' || !(value > 0 && value < 253_402_300_800)) return {}
  return { exp: new Date(Math.floor(value) * 1000).toISOString() }
}
