import type { Config } from '#app/config/index.ts'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import type { RuleEntry } from '#detect/index.ts'
import { providers } from '#registry/providers.generated.ts'

/** Who gives a credential out, and where that is written down. */
export interface Issuer {
  readonly id: string
  readonly name: string
  readonly homepage: string
  /** `format`: nobody in particular; the room is about a way to write credentials. */
  readonly kind: 'issuer' | 'format'
  /** In the repository of kagiban: format, where to verify and revoke. */
  readonly readme: string
}

/** Rooms about formats that many give out. */
export const FORMATS: ReadonlySet<string> = new Set([
  'credential-file',
  'database',
  'fernet',
  'jwt',
  'macaroon',
  'private-key',
  'vapid',
  'wallet',
  'web-auth',
  'windows',
])

/** The issuer with this id; undefined for generic findings and for issuers that only a user's rules know. */
export function issuerOf(id: string): Issuer | undefined {
  const provider = providers.find((each) => each.id === id)
  if (provider === undefined) return undefined
  const kind = FORMATS.has(id) ? 'format' : 'issuer'
  return { id, name: provider.name, homepage: provider.homepage, kind, readme: `src/providers/${id}/README.md` }
}

/** The rule with this id: the user's own, else a built-in one, switched off or not. */
export async function ruleWithId(id: string, custom: Config['rules']['custom']): Promise<RuleEntry | undefined> {
  const own = custom.filter((rule) => rule.id === id)
  if (own.length === 0) return builtInRules(ALL_RULES).find((entry) => entry.id === id)
  const { customRuleEntries } = await import('#app/rules/custom-rule-entries.ts')
  return customRuleEntries(own)[0]
}
