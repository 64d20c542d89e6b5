import type { AccessPlan } from './access.ts'
import type { RevokePlan } from './revoke.ts'
import type { VerifyPlan } from './verify.ts'

/** Plans by the ids of the room's rules. */
export type PlansByRule<Plan> = Readonly<Record<string, Plan>>

/** What an issuer can be asked: a room's second door, `online.ts`, loaded only when something is asked. */
export interface OnlineProvider {
  readonly verify: PlansByRule<VerifyPlan>
  readonly access?: PlansByRule<AccessPlan>
  readonly revoke?: PlansByRule<RevokePlan>
  /** An example of a base URL, for issuers that companies host themselves. */
  readonly selfHosted?: string
  /** Real servers and simulators that its tests run against, such as `PostgreSQL`; absent: answers recorded from documentation alone. */
  readonly testedWith?: readonly string[]
}

/** Checks the shape of plans at compile time; gives them back unchanged. */
export function defineOnline(online: OnlineProvider): OnlineProvider {
  return online
}

/** The same plan for several rules. */
export function forRules<Plan>(ids: readonly string[], plan: Plan): PlansByRule<Plan> {
  return Object.fromEntries(ids.map((id) => [id, plan]))
}
