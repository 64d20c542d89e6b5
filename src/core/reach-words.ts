import { defineMessages, type Language } from '#base/language.ts'
import { severityCounts, type Reach } from './reach.ts'
import type { Severity } from './rule.ts'
import { verdictWords } from './verification-words.ts'

type Words = Readonly<Record<Severity, string>>
const severityEn: Words = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' }
const severityJa: Words = { low: '低', medium: '中', high: '高', critical: '重大' }

/** Texts about what a credential can do. */
export const reachWords = defineMessages(
  {
    severity: (of: Severity) => severityEn[of],
    title: 'reach',
    nothing: 'nothing that its issuer tells of',
    worst: (action: string, resource: string) => `worst: ${action} on ${resource}`,
    gaps: (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'} not found out`,
    notKnown: 'not known',
    more: (count: number) => `and ${count} more`,
    separator: ', ',
  },
  {
    severity: (of) => severityJa[of],
    title: '権限の範囲',
    nothing: '発行元が示す権限はありません',
    worst: (action, resource) => `最大: ${resource} への ${action}`,
    gaps: (count) => `調べられなかったこと ${count} 件`,
    notKnown: '不明',
    more: (count) => `ほか ${count} 件`,
    separator: '、',
  },
)

/** Reach in one line: `2 critical, 14 medium; worst: SUPERUSER on *; 1 thing not found out`. */
export function reachText(reach: Reach, language: Language): string {
  const words = reachWords[language]
  if (reach.kind === 'unknown') return `${words.notKnown}; ${verdictWords[language].unknown(reach.reason)}`
  const [worst] = reach.grants
  const counts = severityCounts(reach.counts).map(([severity, count]) => `${count} ${words.severity(severity)}`)
  return [
    worst === undefined ? words.nothing : counts.join(words.separator),
    ...(worst === undefined ? [] : [words.worst(worst.action, worst.resource)]),
    ...(reach.gaps.length === 0 ? [] : [words.gaps(reach.gaps.length)]),
  ].join('; ')
}
