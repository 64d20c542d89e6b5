import type { Finding } from './finding.ts'
import type { CredentialKind } from './rule.ts'

export const CATEGORIES = [
  'api-key',
  'certificate',
  'connection-string',
  'encryption-key',
  'example',
  'password',
  'private-key',
  'salt-or-nonce',
  'shared-secret',
  'token',
  'webhook-url',
] as const
/** What people group findings by. Coarser than `kind`, and aside from it where what was found opens nothing. */
export type Category = (typeof CATEGORIES)[number]

const OF_KIND: Readonly<Record<CredentialKind, Category>> = {
  'access-key': 'api-key',
  'access-token': 'token',
  'api-key': 'api-key',
  certificate: 'certificate',
  'client-secret': 'shared-secret',
  'connection-string': 'connection-string',
  'encryption-key': 'encryption-key',
  password: 'password',
  'private-key': 'private-key',
  'refresh-token': 'token',
  session: 'token',
  'signing-secret': 'shared-secret',
  'webhook-url': 'webhook-url',
}

/** Reasons that say: written to be read, not to be used. */
const EXAMPLE = /^looks like a placeholder|\bdocumentation\b|\btutorial\b|\bexample\b/i
const SALT = /(?:^|[-.])(?:salt|nonce)$/

/**
 * The category of a finding, from its reasons, its rule's id (`…-salt`, `…-nonce`) and its kind, in this order. A proof by structure
 * counts more than words that look like an example's.
 */
export function categoryOf({ kind, rule, reasons }: Pick<Finding, 'kind' | 'rule' | 'reasons'>): Category {
  if (!reasons.includes('structure holds') && reasons.some((reason) => EXAMPLE.test(reason))) return 'example'
  return SALT.test(rule) ? 'salt-or-nonce' : OF_KIND[kind]
}
