import { defineSource, readByVisiting } from '#core/source.ts'
import { attributeHistory, closeHistory, historyPlace, type HistoryWork, planHistory, visitHistory } from '#git/index.ts'

export interface GitHistoryOptions {
  /** A directory inside the repository. */
  readonly repository: string
}

export const source = defineSource<GitHistoryOptions, HistoryWork>({
  id: 'git-history',
  remembers: 'always',
  plan: planHistory,
  read: readByVisiting(visitHistory),
  visit: visitHistory,
  placeOf: historyPlace,
  async attribute(findings, options, { signal, earlier }) {
    // What earlier scans know is looked up in the files that are open.
    if (earlier === undefined) closeHistory()
    try {
      return await attributeHistory(options, findings, signal, earlier)
    } finally {
      closeHistory()
    }
  },
})
