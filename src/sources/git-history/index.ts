import { defineSource } from '#core/source.ts'
import { attributeHistory, type HistoryWork, planHistory, readHistory } from '#git/index.ts'

export interface GitHistoryOptions {
  /** A directory inside the repository. */
  readonly repository: string
}

export const source = defineSource<GitHistoryOptions, HistoryWork>({
  id: 'git-history',
  plan: planHistory,
  read: readHistory,
  attribute: (findings, options, { signal }) => attributeHistory(options, findings, signal),
})
