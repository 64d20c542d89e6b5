import { defineMessages, type Language } from '#base/language.ts'
import { verdictWords } from '#core/verification-words.ts'
import type { UnknownReason } from '#core/verify.ts'
import { printable, requestLine } from '#app/online/index.ts'
import type { DryRun } from './dry-run.ts'

const messages = defineMessages(
  {
    would: (requests: number): string =>
      requests === 0 ? 'Nothing would be sent.' : 'What would be sent, before any answer (nothing was sent):',
    will: (requests: number): string => (requests === 0 ? 'Nothing is sent.' : 'Asking issuers. What is sent first:'),
    credentials: (count: number, kinds: string) => `${count} ${count === 1 ? 'credential' : 'credentials'}: ${kinds}`,
    later: (hosts: string) => `later requests, as answers demand, also to ${hosts}`,
    ifLive: '(of those that live)',
    unsent: 'Not sent',
    known: 'known without asking',
    separator: ', ',
  },
  {
    would: (requests) =>
      requests === 0 ? '送信するものはありません。' : '応答を受ける前に送る要求は次のとおりです（まだ何も送っていません）:',
    will: (requests) => (requests === 0 ? '送信するものはありません。' : '発行元に問い合わせます。最初に送る要求:'),
    credentials: (count, kinds) => `認証情報 ${count} 件: ${kinds}`,
    later: (hosts) => `応答によっては ${hosts} にも問い合わせます`,
    ifLive: '(有効なもののみ)',
    unsent: '送らないもの',
    known: '問い合わせずに分かるもの',
    separator: '、',
  },
)

/** Kinds that are named of one request. */
const SHOWN_KINDS = 5
const SHOWN_REFUSALS = 20

/** A dry run as lines for people; `willSend`: it is about to be done. */
export function dryRunText({ requests, unsent, refusals }: DryRun, language: Language, willSend: boolean): string {
  const text = messages[language]
  const lines = [willSend ? text.will(requests.length) : text.would(requests.length)]
  for (const { first, credentials, kinds, laterHosts, ifLive } of requests) {
    const more = kinds.length - SHOWN_KINDS
    const named = `${kinds.slice(0, SHOWN_KINDS).join(text.separator)}${more > 0 ? ` (+${more})` : ''}`
    lines.push(
      `  ${requestLine(first, language)}${ifLive ? `  ${text.ifLive}` : ''}`,
      `    ${text.credentials(credentials, named)}`,
    )
    if ('protocol' in first) for (const statement of first.statements) lines.push(`    > ${statement}`)
    if (laterHosts.length > 0) lines.push(`    ${text.later(laterHosts.join(text.separator))}`)
  }
  const words = verdictWords[language]
  const known = (unsent.live ?? 0) + (unsent.dead ?? 0)
  const reasons = (Object.entries(unsent) as [UnknownReason | 'live' | 'dead', number][]).flatMap(([reason, count]) =>
    reason === 'live' || reason === 'dead' ? [] : [`${count} ${words.unknown(reason)}`],
  )
  const all = [...reasons, ...(known === 0 ? [] : [`${known} ${text.known}`])]
  if (all.length > 0) lines.push(`${text.unsent}${words.colon}${all.join('; ')}`)
  for (const refusal of refusals.slice(0, SHOWN_REFUSALS)) lines.push(`  ${refusal}`)
  return `${lines.map(printable).join('\n')}\n`
}
