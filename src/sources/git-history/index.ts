import { defineSource, readByVisiting } from '#core/source.ts'
import {
  attributeHistory,
  beginEarlyHistory,
  closeHistory,
  historyPlace,
  type HistoryWork,
  planHistory,
  visitHistory,
} from '#git/index.ts'

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
  anticipate: (findings, options, context) => beginEarlyHistory(options, findings, context),
  async attribute(findings, options, { signal, earlier }) {
    try {
      return await attributeHistory(options, findings, signal, earlier)
    } finally {
      closeHistory()
    }
  },
})
