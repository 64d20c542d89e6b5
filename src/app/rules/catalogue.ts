import type { RuleEntry } from '#detect/index.ts'
import { genericRules } from '#detect/generic/index.ts'
import { providers } from '#registry/providers.generated.ts'

/** Which of the built-in rules take part. */
export interface RuleSelection {
  /** Rule or provider ids that are switched off. */
  readonly disabled: readonly string[]
  /** When not empty, only these rule or provider ids take part. */
  readonly only: readonly string[]
  /** Assignments that look like secrets, without a known issuer. */
  readonly generic: boolean
}

export const ALL_RULES: RuleSelection = { disabled: [], only: [], generic: true }

/** The built-in rules of a selection: providers' in order of their rooms, then the generic ones. */
export function builtInRules({ disabled, only, generic }: RuleSelection): readonly RuleEntry[] {
  const entries: RuleEntry[] = []
  for (const { id, rules } of providers) {
    for (const rule of rules) entries.push({ rule, provider: id, class: 'provider' })
  }
  if (generic) {
    for (const rule of genericRules) entries.push({ rule, provider: 'generic', class: 'generic' })
  }
  if (disabled.length === 0 && only.length === 0) return entries
  const isNamed = (list: readonly string[], entry: RuleEntry): boolean =>
    list.includes(entry.rule.id) || list.includes(entry.provider)
  return entries.filter((entry) => !isNamed(disabled, entry) && (only.length === 0 || isNamed(only, entry)))
}

/** Names in a list that are neither a rule nor a provider, for "did you mean" messages. */
export function unknownRuleNames(names: readonly string[]): readonly string[] {
  const known = new Set(builtInRules(ALL_RULES).flatMap(({ rule, provider }) => [rule.id, provider]))
  return names.filter((name) => !known.has(name))
}
