import type { Language } from '#base/language.ts'
import type { RuleInfo } from '#core/report.ts'
import type { Severity } from '#core/rule.ts'
import { messages } from './messages.ts'
import { LEVEL } from './result.ts'

/**
 * GitHub ranks by this number: over 9.0 is critical, from 7.0 high, from 4.0 medium, below that low.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning (2026-11-24).
 */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5' } as const satisfies Record<
  Severity,
  string
>

/** A rule as a SARIF reporting descriptor. */
export function descriptorOf(rule: RuleInfo, language: Language): object {
  const text = messages[language]
  const references = (rule.references ?? []).filter((url) => /^https?:\/\//.test(url) && URL.canParse(url))
  const markdown = [text.help, ...references.map((url) => `- <${url}>`)].join('\n\n')
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: text.shortDescription(rule.name) },
    fullDescription: { text: text.fullDescription(rule.name) },
    help: { text: [text.help, ...references].join('\n'), markdown },
    ...(references[0] === undefined ? {} : { helpUri: references[0] }),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      // Tags must differ from each other, and a generic rule's issuer is `generic` too.
      tags: [...new Set(['security', 'secret', 'external/cwe/cwe-798', rule.provider, rule.kind, rule.class])],
      'security-severity': SECURITY_SEVERITY[rule.severity],
      precision: rule.class === 'provider' ? 'high' : 'medium',
      provider: rule.provider,
      kind: rule.kind,
      class: rule.class,
    },
  }
}

function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
