import { Secret } from '#base/secret.ts'
import type { CredentialParts } from '#core/conversation.ts'
import type { Finding } from '#core/finding.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'

/** One credential with all places where it was found, and how it is asked about. */
export interface FoundCredential {
  readonly findings: readonly [Finding, ...Finding[]]
  readonly parts: CredentialParts
  /** How to ask, or what is known without asking. */
  readonly way: { readonly plan: VerifyPlan } | { readonly verdict: Verdict }
}

/**
 * Groups findings that hold their secrets: the same rule and the same parts are one credential. What is damaged or made up, and what no room
 * has a plan for, is not to be sent.
 */
export function credentialsOf(
  findings: readonly Finding[],
  providers: ReadonlyMap<string, OnlineProvider>,
): readonly FoundCredential[] {
  const groups = Map.groupBy(findings, ({ rule, provider, parts }) =>
    JSON.stringify([provider, rule, Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    if (first === undefined) return []
    return [{ findings: [first, ...others], parts: partsOf(first), way: wayOf(group, providers) }]
  })
}

/** Looks past what the platform's own objects inherit: ids are names that anybody may choose. */
function planOf({ provider, rule }: Finding, providers: ReadonlyMap<string, OnlineProvider>): VerifyPlan | undefined {
  const plans = providers.get(provider)?.verify
  return plans !== undefined && Object.hasOwn(plans, rule) ? plans[rule] : undefined
}

function wayOf(group: readonly Finding[], providers: ReadonlyMap<string, OnlineProvider>): FoundCredential['way'] {
  // One place where it looks right is enough: a doubt comes from what stands around it.
  if (group.every(({ structure }) => structure !== undefined) || group.some(({ structure }) => structure === 'fail'))
    return { verdict: { kind: 'unknown', reason: 'structure-fails' } }
  const plan = planOf(group[0]!, providers)
  return plan === undefined ? { verdict: { kind: 'unknown', reason: 'no-plan' } } : { plan }
}

function partsOf({ parts }: Finding): CredentialParts {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, new Secret(value)]))
}
