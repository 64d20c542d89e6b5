import type { FindingClass, Severity } from '#core/rule.ts'
import { redact } from '#base/secret.ts'
import {
  acceptedMatches,
  compileRuleset,
  excludedRules,
  findMatches,
  withoutOverlaps,
  type Match,
  type RuleEntry,
} from '#detect/index.ts'
import { builtInTables } from './built-tables.ts'

/** One match in a text and what became of it. Without the secret itself. */
export interface Explanation {
  readonly rule: string
  readonly provider: string
  readonly class: FindingClass
  readonly severity: Severity
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
  readonly redacted: string
  /** From 1; the column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  /** `allowed`: the rule's own conditions drop it. `covered`: a better match holds the same bytes. */
  readonly outcome: 'reported' | 'covered' | 'allowed'
}

/** Every match of every rule in a text, by place, reported or not. `file` decides about rules that are limited to paths. */
export function explainText(entries: readonly RuleEntry[], text: string, file = '<text>'): readonly Explanation[] {
  const ruleset = compileRuleset(entries, builtInTables())
  const bytes = Buffer.from(text)
  const origin = { file }
  const found = findMatches(ruleset, bytes, excludedRules(ruleset, origin))
  const accepted = acceptedMatches(found, { origin, bytes })
  const reported = new Set(withoutOverlaps(accepted))
  const isAccepted = new Set(accepted)
  return found.map((match) =>
    describe(match, bytes, reported.has(match) ? 'reported' : isAccepted.has(match) ? 'covered' : 'allowed'),
  )
}

function describe(match: Match, bytes: Buffer, outcome: Explanation['outcome']): Explanation {
  const { rule, confidence, reasons, missing, secret } = match
  return {
    rule: rule.rule.id,
    provider: rule.provider,
    class: rule.class,
    severity: rule.rule.severity,
    confidence: Math.round(confidence * 1000) / 1000,
    reasons,
    missing,
    redacted: redact(secret.value),
    ...placeOf(bytes, secret.start),
    outcome,
  }
}

function placeOf(bytes: Buffer, offset: number): { readonly line: number; readonly column: number } {
  const lines = bytes.toString('utf8', 0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
