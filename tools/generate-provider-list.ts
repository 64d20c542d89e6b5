import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '#core/rule.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import type { OnlineProvider } from '#core/online.ts'
import { onlineProviders } from '#registry/online.generated.ts'
import { providers } from '#registry/providers.generated.ts'

const ROOT = join(import.meta.dirname, '..')
/** Where the list is. */
export const PROVIDER_LIST = join(ROOT, 'docs/providers.md')

/** docs/providers.md as the rooms demand. */
export function providerList(): string {
  const rules = providers.reduce((sum, provider) => sum + provider.rules.length, 0)
  const rows = [...providers]
    .sort((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), 'en'))
    .flatMap((provider) => {
      const readme = readFileSync(join(ROOT, 'src/providers', provider.id, 'README.md'), 'utf8')
      const isRead = /^- <?https:\/\/\S+ \(20\d\d-\d\d-\d\d\)/m.test(readme)
      const ruleset = rulesetOf([provider])
      return provider.rules.map((rule, index) =>
        [
          index === 0 ? `[${provider.name}](../src/providers/${provider.id}/README.md)` : '',
          rule.name.replaceAll('|', String.raw`\|`),
          `\`${rule.id}\``,
          rule.kind,
          knownBy(rule, ruleset),
          index === 0 ? (isRead ? 'read' : 'not read') : '',
          ...abilities(rule.id, onlineProviders.get(provider.id)),
        ].join(' | '),
      )
    })
  return `# Providers

Written by \`npm run generate\`; do not edit. ${providers.length} providers, ${rules} rules, beside the generic rules (see [rules.md](rules.md)).

- **Known by**: \`form\`: the credential has a text or structure of its own. \`name\`: it has none, and is only found beside the vendor's name.
  \`proof\`: its bytes carry a checksum or a structure that is checked offline.
- **Can**: what kagiban asks its issuer on request: \`verify\`, \`access\` (what it can do), \`revoke\` with who may do it; \`by hand\` names the page.
  ${total((online, id) => id in online.verify)} can be verified, ${total((online, id) => id in (online.access ?? {}))} mapped, ${total((online, id) => (online.revoke?.[id]?.actions.length ?? 0) > 0)} revoked.
- **Tested with**: a real server or simulator that tests start; \`contract\`: answers as the vendor documents them, and what may go wrong with any.
- **Vendor's page**: whether a page of the vendor was read for the format, with its date in the room's README. Where none was, the format is general
  knowledge.

| Provider | Credential | Rule | Kind | Known by | Vendor's page | Can | Tested with |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`
}

/** What can be asked about the rule's credentials, and how that was tested. */
function abilities(id: string, online: OnlineProvider | undefined): readonly [can: string, tested: string] {
  if (online === undefined) return ['', '']
  const plan = online.revoke?.[id]
  const classes = [...new Set(plan?.actions.map((action) => action.class))]
  const can = [
    ...(id in online.verify ? ['verify'] : []),
    ...(id in (online.access ?? {}) ? ['access'] : []),
    ...(plan === undefined ? [] : classes.length === 0 ? ['by hand'] : [`revoke (${classes.join(', ')})`]),
  ]
  return [can.join(', '), can.length === 0 ? '' : (online.testedWith ?? ['contract']).join(', ')]
}

/** Rules for which it holds. */
function total(holds: (online: OnlineProvider, id: string) => boolean): number {
  return providers.reduce((sum, { id, rules }) => {
    const online = onlineProviders.get(id)
    return sum + (online === undefined ? 0 : rules.filter((rule) => holds(online, rule.id)).length)
  }, 0)
}

function knownBy(rule: Rule, ruleset: ReturnType<typeof rulesetOf>): string {
  if (rule.knownBy === 'name') return 'name'
  const isProven = rule
    .matches()
    .some((sample) => detect(ruleset, sample).some((found) => found.rule.rule === rule && found.confidence >= 0.98))
  return isProven ? 'form, proof' : 'form'
}

if (import.meta.main) writeFileSync(PROVIDER_LIST, providerList())
