import type { FindingClass, Rule } from '#core/rule.ts'
import type { Provider } from '#core/provider.ts'
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

/** An entry whose rule's id is known before its rule is made. */
export type BuiltInEntry = RuleEntry & { readonly id: string }

/** Set by `tools/build.ts`: the ids of each provider's rules, a line for each provider of the registry. */
declare const KAGIBAN_RULE_IDS: string | undefined

/** The built-in rules of a selection: providers' in order of their rooms, then the generic ones. */
export function builtInRules({ disabled, only, generic }: RuleSelection): readonly BuiltInEntry[] {
  const all = (everyRule ??= allRules())
  if (generic && disabled.length === 0 && only.length === 0) return all
  const isNamed = (list: readonly string[], { id, provider }: BuiltInEntry): boolean =>
    list.includes(id) || list.includes(provider)
  return all.filter(
    (entry) =>
      (generic || entry.class !== 'generic') && !isNamed(disabled, entry) && (only.length === 0 || isNamed(only, entry)),
  )
}

let everyRule: readonly BuiltInEntry[] | undefined

function allRules(): readonly BuiltInEntry[] {
  const entries: BuiltInEntry[] = []
  if (typeof KAGIBAN_RULE_IDS === 'undefined') {
    for (const { id: provider, rules } of providers)
      for (const rule of rules) entries.push({ id: rule.id, rule, provider, class: 'provider' })
  } else {
    addLazily(KAGIBAN_RULE_IDS.split('\n'), entries)
  }
  for (const rule of genericRules) entries.push({ id: rule.id, rule, provider: 'generic', class: 'generic' })
  return entries
}

/** Every start does this a thousand times before anything is compiled; iterators would take four times as long. */
function addLazily(ids: readonly string[], entries: BuiltInEntry[]): void {
  for (let i = 0; i < ids.length; i++) {
    const room = providers[i]!
    const roomIds = ids[i]!.split(' ')
    for (let place = 0; place < roomIds.length; place++) entries.push(new LazyEntry(roomIds[place]!, room, place))
  }
}

/** Names in a list that are neither a rule nor a provider, for "did you mean" messages. */
export function unknownRuleNames(names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const known = new Set(builtInRules(ALL_RULES).flatMap(({ id, provider }) => [id, provider]))
  return names.filter((name) => !known.has(name))
}

/** For the bundle, where a room's rules are made when they are first asked for. */
export function ruleIds(): string {
  return providers.map(({ rules }) => rules.map(({ id }) => id).join(' ')).join('\n')
}

class LazyEntry implements BuiltInEntry {
  readonly id: string
  readonly #room: Provider
  readonly #place: number

  constructor(id: string, room: Provider, place: number) {
    this.id = id
    this.#room = room
    this.#place = place
  }

  get provider(): string {
    return this.#room.id
  }

  get class(): FindingClass {
    return 'provider'
  }

  get rule(): Rule {
    return this.#room.rules[this.#place]!
  }
}
