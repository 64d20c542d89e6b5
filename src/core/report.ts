import type { Coverage } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { Language } from '#base/language.ts'
import type { FindingClass, Rule } from './rule.ts'

/** A rule as reports show it. */
export interface RuleInfo extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity' | 'references'> {
  readonly provider: string
  readonly class: FindingClass
}

/** Everything a report can show. Findings are sorted and hold no secret unless the user asked for it. */
export interface Report {
  readonly tool: { readonly name: 'kagiban'; readonly version: string; readonly homepage: string }
  /** Key id of the fingerprints. */
  readonly keyId: string
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  /** Rules that have findings. */
  readonly rules: readonly RuleInfo[]
}

export interface ReportOptions {
  readonly language: Language
  /** May the output use terminal colours? */
  readonly color: boolean
  /** Width of the terminal in columns, where there is one. */
  readonly columns: number
  /** List policy skips one by one too. */
  readonly verbose: boolean
}

/** A form of output. `write` yields text in pieces, so that a large report is never one string. */
export interface Reporter {
  /** Kebab-case, the room's folder name and the value of `--format`. */
  readonly id: string
  /** File ending of the form, with the dot. */
  readonly extension: string
  write(report: Report, options: ReportOptions): Iterable<string>
}

/** Checks the shape of a reporter at compile time; gives it back unchanged. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter
}
