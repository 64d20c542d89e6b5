import { defineMessages } from '#base/language.ts'
import type { HiddenCounts, StaleIgnore } from '#core/coverage.ts'
import type { FindingClass, Severity } from '#core/rule.ts'
import { numberText, type Duration } from './units.ts'

/** `2 files`, `1 file`. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

function durationWords(parts: Duration, units: Readonly<Record<keyof Duration, string>>): string {
  const order = ['min', 's', 'ms'] as const
  return order.flatMap((unit) => (parts[unit] === undefined ? [] : [`${parts[unit]}${units[unit]}`])).join(' ')
}

const severityEn: Readonly<Record<Severity, string>> = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' }
const severityJa: Readonly<Record<Severity, string>> = { critical: '重大', high: '高', medium: '中', low: '低' }
const classEn: Readonly<Record<FindingClass, string>> = { provider: 'of known issuers', generic: 'generic' }
const classJa: Readonly<Record<FindingClass, string>> = { provider: '発行元が分かるもの', generic: '汎用' }

type Hidden = Readonly<Record<keyof HiddenCounts, string>>
const hiddenEn: Hidden = {
  lowConfidence: 'below the least confidence',
  lowSeverity: 'below the least severity',
  ignoreFile: 'in the ignore file',
  inlineAllow: 'allowed by a comment in the content',
}
const hiddenJa: Hidden = {
  lowConfidence: '確度が下限未満',
  lowSeverity: '深刻度が下限未満',
  ignoreFile: '無視リストに記載',
  inlineAllow: '本文のコメントで許可',
}
/** The options that show what was hidden. */
const showing: Hidden = {
  lowConfidence: '--min-confidence 0',
  lowSeverity: '--min-severity low',
  ignoreFile: '--no-ignore-file',
  inlineAllow: '--no-inline-allow',
}

type Stale = Readonly<Record<StaleIgnore['why'], string>>
const staleEn: Stale = {
  unmatched: 'matches nothing any more; delete it',
  expired: 'has expired; renew or delete it',
  'other-key': 'was made with another fingerprint key',
}
const staleJa: Stale = {
  unmatched: 'もう何にも一致しません。削除してください',
  expired: '期限が切れています。更新するか削除してください',
  'other-key': '別のフィンガープリント鍵で作られています',
}

export const messages = defineMessages(
  {
    severity: (severity: Severity) => severityEn[severity].toUpperCase(),
    severityCount: (count: number, severity: Severity) => `${numberText(count)} ${severityEn[severity]}`,
    classCount: (count: number, findingClass: FindingClass) => `${numberText(count)} ${classEn[findingClass]}`,
    commit: 'commit',
    lastCommit: (commit: string) => `last in ${commit}`,
    refs: (names: string, more: number) => `on ${names}${more > 0 ? ` and ${numberText(more)} more` : ''}`,
    noRefs: 'on no branch or tag',
    stillAtHead: 'still in HEAD',
    goneAtHead: 'no longer in HEAD',
    occurrences: (count: number) => `in ${counted(count, 'version')} of the file`,
    secret: 'secret',
    part: (name: string) => `part ${name}`,
    encoding: 'encoded as',
    why: 'why',
    missing: 'not found nearby',
    fingerprint: 'fingerprint',
    see: 'see',
    clean: 'No credentials found.',
    cleanButIncomplete: 'No credentials found in what was read.',
    found: (count: number, severities: string, classes: string) =>
      `${counted(count, 'credential')} found: ${severities} (${classes}).`,
    scanned: (what: string, bytes: string, time: string, rules: number) =>
      `Scanned ${what}, ${bytes} in ${time} with ${counted(rules, 'rule')}.`,
    cached: (bytes: string) => `${bytes} of it known from earlier scans.`,
    files: (count: number) => counted(count, 'file'),
    blobs: (count: number) => counted(count, 'blob'),
    commits: (count: number) => counted(count, 'commit'),
    duration: (parts: Duration) => durationWords(parts, { ms: ' ms', s: ' s', min: ' min' }),
    time: (duration: string, rate: string) => `${duration} (${rate}/s)`,
    incomplete: (count: number) => `Incomplete: ${counted(count, 'place was', 'places were')} not read, or not in full:`,
    more: (count: number) => `… and ${numberText(count)} more (--verbose lists them)`,
    leftOut: 'Left out by choice',
    leftOutHint: ' (--verbose lists them)',
    moreUnlisted: (count: number) => `… and ${numberText(count)} more`,
    hidden: 'Not shown',
    hiddenCount: (count: number, cause: keyof HiddenCounts) =>
      `${numberText(count)} ${hiddenEn[cause]} (${showing[cause]} shows them)`,
    staleHead: 'Stale ignore entries:',
    stale: (why: StaleIgnore['why']) => staleEn[why],
    listSeparator: ', ',
    reasonSeparator: '; ',
    colon: ': ',
  },
  {
    severity: (severity) => severityJa[severity],
    severityCount: (count, severity) => `${severityJa[severity]} ${numberText(count)}`,
    classCount: (count, findingClass) => `${classJa[findingClass]} ${numberText(count)}`,
    commit: 'コミット',
    lastCommit: (commit) => `最後は ${commit}`,
    refs: (names, more) => `${names}${more > 0 ? ` ほか ${numberText(more)} 件` : ''} に存在`,
    noRefs: 'どのブランチ・タグにもなし',
    stillAtHead: 'HEAD に残存',
    goneAtHead: 'HEAD にはなし',
    occurrences: (count) => `ファイルの ${numberText(count)} 個の版に存在`,
    secret: 'シークレット',
    part: (name) => `要素 ${name}`,
    encoding: 'エンコード',
    why: '根拠',
    missing: '近くに見つからなかった要素',
    fingerprint: 'フィンガープリント',
    see: '参照',
    clean: '認証情報は見つかりませんでした。',
    cleanButIncomplete: '読み取れた範囲では、認証情報は見つかりませんでした。',
    found: (count, severities, classes) => `認証情報が ${numberText(count)} 件見つかりました: ${severities}（${classes}）。`,
    scanned: (what, bytes, time, rules) => `${what}、${bytes} を ${time}、${numberText(rules)} 個のルールで検査しました。`,
    cached: (bytes) => `うち ${bytes} は以前の検査の結果です。`,
    files: (count) => `ファイル ${numberText(count)} 件`,
    blobs: (count) => `blob ${numberText(count)} 件`,
    commits: (count) => `コミット ${numberText(count)} 件`,
    duration: (parts) => durationWords(parts, { ms: ' ミリ秒', s: ' 秒', min: ' 分' }),
    time: (duration, rate) => `${duration}（毎秒 ${rate}）`,
    incomplete: (count) => `検査は不完全です。${numberText(count)} か所を読めなかったか、一部しか読めませんでした:`,
    more: (count) => `… ほか ${numberText(count)} 件（--verbose で一覧）`,
    leftOut: '対象外',
    leftOutHint: '（--verbose で一覧）',
    moreUnlisted: (count) => `… ほか ${numberText(count)} 件`,
    hidden: '非表示',
    hiddenCount: (count, cause) => `${hiddenJa[cause]} ${numberText(count)} 件（${showing[cause]} で表示）`,
    staleHead: '古くなった無視リストの項目:',
    stale: (why) => staleJa[why],
    listSeparator: '、',
    reasonSeparator: '; ',
    colon: ': ',
  },
)

export type Messages = (typeof messages)['en']
