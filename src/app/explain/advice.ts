import { categoryOf } from '#core/category.ts'
import type { Finding } from '#core/finding.ts'
import type { Likelihood } from './likelihood.ts'

/** What to do about a finding. */
export type Advice =
  | 'judge'
  | 'replace-at-issuer'
  | 'replace-key-pair'
  | 'replace-encryption-key'
  | 'replace-where-used'
  | 'leave-salt'
  | 'take-out'
  | 'history'
  | 'record'

/** In this order, for findings of one secret, the surest first. `hasIssuer`: somebody gave it out and can revoke it. */
export function adviceFor(
  findings: readonly [Finding, ...Finding[]],
  likelihood: Likelihood,
  hasIssuer: boolean,
): readonly Advice[] {
  const [finding] = findings
  if (categoryOf(finding) === 'salt-or-nonce') return ['leave-salt', 'record']
  const isInHistory = findings.some(({ location }) => location.commit !== undefined || location.blob !== undefined)
  return [
    ...(likelihood === 'possible' || likelihood === 'doubtful' ? (['judge'] as const) : []),
    replacementOf(finding, hasIssuer),
    'take-out',
    ...(isInHistory ? (['history'] as const) : []),
    'record',
  ]
}

function replacementOf({ kind }: Finding, hasIssuer: boolean): Advice {
  if (hasIssuer) return 'replace-at-issuer'
  if (kind === 'private-key' || kind === 'certificate') return 'replace-key-pair'
  return kind === 'encryption-key' ? 'replace-encryption-key' : 'replace-where-used'
}
