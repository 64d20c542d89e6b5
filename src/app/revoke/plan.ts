import type { RevokePlan } from '#core/revoke.ts'
import type { OnlineSession } from '#app/online/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'

/** How a credential is revoked; undefined where its room does not say. */
export function revokePlanOf(
  { findings: [{ provider, rule }] }: FoundCredential,
  session: OnlineSession,
): RevokePlan | undefined {
  const plans = session.providers.get(provider)?.revoke
  return plans !== undefined && Object.hasOwn(plans, rule) ? plans[rule] : undefined
}
