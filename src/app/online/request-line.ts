import { defineMessages, type Language } from '#base/language.ts'
import type { SecretPart } from '#core/outgoing-request.ts'
import type { JournalEntry, RequestPlan } from '#http/index.ts'
import type { LoginEntry } from '#wire/index.ts'
import { printable } from './printable.ts'

/** What leaves, as it may be shown before it does. */
export type Planned = RequestPlan | LoginEntry

/** What left. */
export type Sent = JournalEntry | LoginEntry

const places = defineMessages(
  {
    header: 'header',
    query: 'query',
    path: 'path',
    body: 'body',
    signature: 'signature',
    via: 'via',
    again: 'attempt',
    user: 'user',
  },
  {
    header: 'ヘッダー',
    query: 'クエリ',
    path: 'パス',
    body: '本文',
    signature: '署名のみ',
    via: 'プロキシ',
    again: '再試行',
    user: 'ユーザー',
  },
)

/**
 * One line without any value: `GET https://api.example.com/user (secret: header authorization)`, `(secretAccessKey: signature, header authorization)`;
 * of a login, `postgresql db.example.com:5432/app (password; user: app)`.
 */
export function requestLine(sent: Planned | Sent, language: Language = 'en'): string {
  const words = places[language]
  if ('protocol' in sent) return loginLine(sent, words.user)
  const { method, path, sends, proxy } = sent
  const parts = sends.map(({ part, in: place, name, as }) => {
    const where = [words[place satisfies SecretPart['in']], ...(name === undefined ? [] : [name])].join(' ')
    return `${part}: ${as === 'signature' ? `${words.signature}, ` : ''}${where}`
  })
  return [
    `${method} ${addressOf(sent)}${path}`,
    ...(parts.length === 0 ? [] : [`(${parts.join('; ')})`]),
    ...(proxy === undefined ? [] : [`[${words.via} ${proxy}]`]),
    ...('attempt' in sent && sent.attempt > 1 ? [`[${words.again} ${sent.attempt}]`] : []),
  ].join(' ')
}

function loginLine({ protocol, host, port, user, database, sends }: LoginEntry, userWord: string): string {
  const server = `${host.includes(':') ? `[${host}]` : host}:${port}`
  return printable(`${protocol} ${server}${database === undefined ? '' : `/${database}`} (${sends}; ${userWord}: ${user})`)
}

/** `https://api.example.com`, with a port that is not the scheme's own. */
export function addressOf({ scheme, host, port }: RequestPlan): string {
  const isOwn = port === (scheme === 'https' ? 443 : 80)
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}${isOwn ? '' : `:${port}`}`
}
