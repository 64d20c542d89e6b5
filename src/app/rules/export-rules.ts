import { stringify } from 'smol-toml'
import type { Rule } from '#core/rule.ts'
import type { RuleEntry } from '#detect/index.ts'
import { exportPattern, valueGroup } from './export-pattern.ts'

export type RuleExportFormat = 'json' | 'gitleaks'

/** A rule as others can read it. */
export interface ExportedRule {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly class: string
  readonly kind: string
  readonly severity: string
  /** RE2 syntax. */
  readonly pattern: string
  readonly secretGroup: number
  readonly keywords: readonly string[]
  readonly minEntropy?: number
  readonly references: readonly string[]
  /** What this rule checks in kagiban and cannot check elsewhere. */
  readonly notExpressed: readonly string[]
}

/** Built-in rules as JSON, or as Gitleaks TOML with what is lost in a comment above each rule. */
export function exportRules(entries: readonly RuleEntry[], format: RuleExportFormat): string {
  const rules = entries.map(exportRule)
  return format === 'json' ? `${JSON.stringify({ rules }, undefined, 2)}\n` : gitleaksToml(rules)
}

/** Expects built-in rules: the pattern of a user's rule is in its own file. */
export function exportRule({ rule, provider, class: findingClass }: RuleEntry): ExportedRule {
  const { source, notes } = exportPattern(rule)
  return {
    id: rule.id,
    name: rule.name,
    provider,
    class: findingClass,
    kind: rule.kind,
    severity: rule.severity,
    pattern: source,
    secretGroup: valueGroup(source, rule.secret ?? 'secret'),
    keywords: rule.keywords.map((keyword) => keyword.toLowerCase()),
    ...(rule.minEntropyBits === undefined || rule.minEntropyBits === 0 ? {} : { minEntropy: rule.minEntropyBits }),
    references: rule.references ?? [],
    notExpressed: [...notes, ...lostChecks(rule)],
  }
}

function lostChecks({ check, companions = [], confidence }: Rule): string[] {
  return [
    ...(check === undefined ? [] : ['check: structure, checksum or context is not looked at']),
    ...companions.map(({ part }) => `companion: "${part}" is not looked for nearby`),
    ...(confidence !== undefined && confidence < 0.5
      ? [`confidence: only ${confidence} of its matches are credentials`]
      : []),
  ]
}

function gitleaksToml(rules: readonly ExportedRule[]): string {
  const head = '# Rules of kagiban for Gitleaks. A comment above a rule says what it checks in kagiban only.\n'
  const blocks = rules.map((rule) => {
    const notes = rule.notExpressed.map((note) => `# ${note}\n`).join('')
    const fields = {
      id: rule.id,
      description: `${rule.name} (${rule.provider})`,
      regex: rule.pattern,
      ...(rule.secretGroup > 0 ? { secretGroup: rule.secretGroup } : {}),
      ...(rule.minEntropy === undefined ? {} : { entropy: rule.minEntropy }),
      keywords: rule.keywords,
      tags: [rule.provider, rule.kind, rule.severity],
    }
    return `${notes}[[rules]]\n${stringify(fields)}`
  })
  return [head, 'title = "kagiban"\n', ...blocks].join('\n')
}
