import { defineMessages, type Language } from '#base/language.ts'
import { unknownEntries, type Verification, type VerificationCounts } from './verification.ts'
import type { DeadReason, IdentityFacts, UnknownReason, Verdict } from './verify.ts'

type Kind = Verdict['kind']

const kindEn: Readonly<Record<Kind, string>> = { live: 'live', dead: 'dead', unknown: 'not known' }
const kindJa: Readonly<Record<Kind, string>> = { live: '有効', dead: '無効', unknown: '不明' }

const deadEn: Readonly<Record<DeadReason, string>> = {
  'not-accepted': 'its issuer does not accept it',
  revoked: 'it was revoked',
  expired: 'it has expired',
  disabled: 'it is switched off, and could be switched on again',
  'owner-gone': 'the account it belongs to is gone',
}
const deadJa: Readonly<Record<DeadReason, string>> = {
  'not-accepted': '発行元が受け付けません',
  revoked: '失効済みです',
  expired: '期限切れです',
  disabled: '無効化されています（再び有効にできます）',
  'owner-gone': '属するアカウントが存在しません',
}

const unknownEn: Readonly<Record<UnknownReason, string>> = {
  'blocked-address': 'the address of its issuer is not allowed',
  'blocked-host': 'that host may not be asked; allow a server of your own with --allow-server',
  dns: 'the name of the host could not be looked up',
  connect: 'no connection to the host',
  tls: 'the host could not prove who it is',
  timeout: 'no answer in time',
  'too-large': 'the answer was too large',
  'redirect-refused': 'the host pointed elsewhere, which is not followed',
  protocol: 'it could not be asked in HTTP, or the answer was none',
  'rate-limited': 'the issuer wants fewer requests; try later',
  aborted: 'interrupted before it was asked',
  'server-error': 'the issuer is out of order',
  'unexpected-answer': 'an answer that says neither',
  incomplete: 'the other half was not found',
  'structure-fails': 'not sent, since it looks damaged or made up',
  'not-configured': 'for a server of your own; give its address with --base-url',
  'no-plan': 'there is no way to ask about this kind yet',
  'too-many-steps': 'asking did not come to an end',
}
const unknownJa: Readonly<Record<UnknownReason, string>> = {
  'blocked-address': '発行元のアドレスへの接続が許可されていません',
  'blocked-host': 'そのホストへの問い合わせは許可されていません。自社のサーバーは --allow-server で許可できます',
  dns: 'ホスト名を解決できませんでした',
  connect: 'ホストに接続できませんでした',
  tls: 'ホストの証明書を確認できませんでした',
  timeout: '時間内に応答がありませんでした',
  'too-large': '応答が大きすぎました',
  'redirect-refused': '別の場所への転送を求められました（転送には従いません）',
  protocol: 'HTTP で問い合わせられないか、応答が HTTP ではありませんでした',
  'rate-limited': '発行元が要求を制限しています。後で試してください',
  aborted: '問い合わせ前に中断しました',
  'server-error': '発行元に障害があります',
  'unexpected-answer': 'どちらとも判断できない応答でした',
  incomplete: '組になる値が見つかっていません',
  'structure-fails': '壊れているか見本と思われるため、送りませんでした',
  'not-configured': '自社サーバー用です。--base-url でアドレスを指定してください',
  'no-plan': 'この種類を問い合わせる方法がまだありません',
  'too-many-steps': '問い合わせが完了しませんでした',
}

/** All there are. */
export const DEAD_REASONS = Object.keys(deadEn) as readonly DeadReason[]
export const UNKNOWN_REASONS = Object.keys(unknownEn) as readonly UnknownReason[]

/** What is said of verdicts wherever they are shown. */
export const verdictWords = defineMessages(
  {
    asked: 'asked',
    counts: (live: number, dead: number, unknown: number, requests: number) =>
      `${live} live, ${dead} dead, ${unknown} not known (${requests} ${requests === 1 ? 'request' : 'requests'})`,
    issuersSaid: 'Issuers were asked',
    kind: (kind: Kind) => kindEn[kind],
    dead: (reason: DeadReason) => deadEn[reason],
    unknown: (reason: UnknownReason) => unknownEn[reason],
    works: 'it works',
    limited: (limit: string) => `limited: ${limit}`,
    user: 'user',
    account: 'account',
    organisation: 'organisation',
    scopes: 'scopes',
    expiresAt: 'expires',
    createdAt: 'made',
    lastUsedAt: 'last used',
    colon: ': ',
    detail: (detail: string) => ` (${detail})`,
  },
  {
    asked: '問い合わせ',
    counts: (live, dead, unknown, requests) => `有効 ${live} 件、無効 ${dead} 件、不明 ${unknown} 件（要求 ${requests} 回）`,
    issuersSaid: '発行元への問い合わせ',
    kind: (kind) => kindJa[kind],
    dead: (reason) => deadJa[reason],
    unknown: (reason) => unknownJa[reason],
    works: '使えます',
    limited: (limit) => `制限あり: ${limit}`,
    user: 'ユーザー',
    account: 'アカウント',
    organisation: '組織',
    scopes: 'スコープ',
    expiresAt: '期限',
    createdAt: '作成',
    lastUsedAt: '最終使用',
    colon: ': ',
    detail: (detail) => `（${detail}）`,
  },
)

/** Scopes that are named in one line; more are counted. */
const SHOWN_SCOPES = 8

/** A verdict in one line, without its name: `it works; user: octocat; scopes: repo, read:org`. */
export function verdictText(verdict: Verdict, language: Language): string {
  const words = verdictWords[language]
  if (verdict.kind === 'live') {
    const { identity, limited } = verdict
    return [
      words.works,
      ...identityTexts(identity, language),
      ...(limited === undefined ? [] : [words.limited(limited)]),
    ].join('; ')
  }
  const said = verdict.kind === 'dead' ? words.dead(verdict.reason) : words.unknown(verdict.reason)
  return verdict.detail === undefined ? said : `${said}${words.detail(verdict.detail)}`
}

/** A verdict in one line: `live: it works; user: octocat`. */
export function verificationText({ verdict }: Verification, language: Language): string {
  const words = verdictWords[language]
  return `${words.kind(verdict.kind)}${words.colon}${verdictText(verdict, language)}`
}

/** What asking came to, and then how many are not known for which reason, the most frequent first. */
export function countsTexts(counts: VerificationCounts, language: Language): readonly string[] {
  const words = verdictWords[language]
  const entries = unknownEntries(counts)
  const unknown = entries.reduce((sum, [, count]) => sum + count, 0)
  return [
    `${words.issuersSaid}${words.colon}${words.counts(counts.live, counts.dead, unknown, counts.requests)}`,
    ...entries.map(([reason, count]) => `${count} ${words.kind('unknown')}${words.colon}${words.unknown(reason)}`),
  ]
}

/** Whom a credential speaks for: `user: octocat`, `scopes: repo, read:org`. Times are cut to days. */
export function identityTexts(identity: IdentityFacts, language: Language): readonly string[] {
  const words = verdictWords[language]
  const { user, account, organisation, scopes, expiresAt, createdAt, lastUsedAt, other = {} } = identity
  const named = { user, account, organisation, scopes: scopes && scopesText(scopes) }
  const times = { createdAt, lastUsedAt, expiresAt }
  return [
    ...Object.entries(named).flatMap(([name, value]) => textOf(words[name as keyof typeof named], value, words.colon)),
    ...Object.entries(other).flatMap(([name, value]) => textOf(name, String(value), words.colon)),
    ...Object.entries(times).flatMap(([name, value]) =>
      textOf(words[name as keyof typeof times], value?.slice(0, 10), words.colon),
    ),
  ]
}

function scopesText(scopes: readonly string[]): string {
  const more = scopes.length - SHOWN_SCOPES
  return `${scopes.slice(0, SHOWN_SCOPES).join(', ')}${more > 0 ? ` (+${more})` : ''}`
}

function textOf(label: string, value: string | undefined, colon: string): readonly string[] {
  return value === undefined || value === '' ? [] : [`${label}${colon}${value}`]
}
