import { MAX_ACCESS_REQUESTS, type AccessOutcome, type AccessPlan, type Grant } from '#core/access.ts'
import { SEVERITIES } from '#core/rule.ts'
import { requestLine, type Inquiry, type OnlineSession, type Preview } from '#app/online/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'

/** What one credential can do. */
export interface AccessReport {
  readonly outcome: AccessOutcome
  /** RFC 3339. */
  readonly at: string
  readonly requests: readonly string[]
}

/** The plan for a credential; undefined where its room has none. */
export function accessPlanOf(
  { findings: [{ provider, rule }] }: FoundCredential,
  session: OnlineSession,
): AccessPlan | undefined {
  const plans = session.providers.get(provider)?.access
  return plans !== undefined && Object.hasOwn(plans, rule) ? plans[rule] : undefined
}

export function accessInquiry(
  { findings: [{ provider }], parts }: FoundCredential,
  plan: AccessPlan,
): Inquiry<AccessOutcome> {
  return { provider, plan, purpose: 'access', maxRequests: MAX_ACCESS_REQUESTS, credential: parts }
}

/** What would be asked first; undefined where its room has no plan. Sends nothing. */
export function accessPreview(credential: FoundCredential, session: OnlineSession): Preview<AccessOutcome> | undefined {
  const plan = accessPlanOf(credential, session)
  return plan === undefined ? undefined : session.preview(accessInquiry(credential, plan))
}

/** Finds out what a credential can do; changes nothing at the issuer. The worst comes first. */
export async function accessOf(
  credential: FoundCredential,
  plan: AccessPlan,
  session: OnlineSession,
): Promise<AccessReport> {
  const { outcome, at, sent } = await session.hold(accessInquiry(credential, plan))
  const requests = sent.map((each) => requestLine(each))
  return { outcome: outcome.kind === 'access' ? { ...outcome, grants: worstFirst(outcome.grants) } : outcome, at, requests }
}

function worstFirst(grants: readonly Grant[]): readonly Grant[] {
  return grants.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      compare(a.action, b.action) ||
      compare(a.resource, b.resource),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
