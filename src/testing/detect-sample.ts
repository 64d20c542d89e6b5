import type { Provider } from '#core/provider.ts'
import { compileRuleset, findMatches, withoutOverlaps, type Match, type Ruleset } from '#detect/index.ts'

/** A ruleset of some providers' rules, as a scan would use it. */
export function rulesetOf(providers: readonly Provider[]): Ruleset {
  return compileRuleset(
    providers.flatMap((provider) =>
      provider.rules.map((rule) => ({ rule, provider: provider.id, class: 'provider' as const })),
    ),
  )
}

/** What a scan of this text finds, after overlaps are resolved. */
export function detect(ruleset: Ruleset, text: string): Match[] {
  return withoutOverlaps(findMatches(ruleset, Buffer.from(text)))
}
