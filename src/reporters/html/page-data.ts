import type { Language } from '#base/language.ts'
import type { Report } from '#core/report.ts'

/** What the page gets besides the findings, which follow in blocks of their own. */
export interface PageData extends Omit<Report, 'findings' | 'rules'> {
  readonly language: Language
  /** Number of findings in the blocks that follow: fewer mean a file cut off. */
  readonly findingCount: number
  /** Were policy skips asked for one by one? */
  readonly verbose: boolean
}

/** Ids and classes by which the page finds its data. */
export const DATA_ID = 'kagiban-report'
export const FINDINGS_CLASS = 'kagiban-findings'
export const ROOT_ID = 'kagiban'
