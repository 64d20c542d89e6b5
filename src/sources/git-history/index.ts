import { defineSource, readByVisiting } from '#core/source.ts'
import { attributeHistory, type HistoryWork, planHistory, visitHistory } from '#git/index.ts'

export interface GitHistoryOptions {
  /** A directory inside the repository. */
  readonly repository: string
}

export const source = defineSource<GitHistoryOptions, HistoryWork>({
  id: 'git-history',
  plan: planHistory,
  read: readByVisiting(visitHistory),
  visit: visitHistory,
  attribute: (findings, options, { signal }) => attributeHistory(options, findings, signal),
})
