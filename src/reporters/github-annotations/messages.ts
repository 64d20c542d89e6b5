import { defineMessages } from '#base/language.ts'

export const messages = defineMessages(
  {
    found: (redacted: string, percent: number) => `${redacted} (confidence ${percent}%)`,
    verification: (said: string) => `Its issuer was asked: ${said}.`,
    missing: (list: string) => `Not found nearby: ${list}`,
    advice: 'Take it for leaked: revoke it at its issuer, put a new one into a secret store, and only then clean the code.',
    inCommit: (place: string, commit: string) => `Found at ${place} in commit ${commit}.`,
    stillAtHead: 'It is still in the checked-out commit.',
    goneAtHead: 'It is no longer in the checked-out commit, but anyone with the history has it.',
    moreTitle: 'kagiban: more than GitHub shows',
    more: (count: number, limit: number) =>
      `${count} findings are listed in this log; GitHub shows the first ${limit} errors, ${limit} warnings and ${limit} notices of a step.`,
    gapsTitle: (count: number) => `kagiban: ${count} ${count === 1 ? 'place was' : 'places were'} not read`,
    andMore: (count: number) => `and ${count} more`,
  },
  {
    found: (redacted, percent) => `${redacted}（確度 ${percent}%）`,
    verification: (said) => `発行元への問い合わせ: ${said}。`,
    missing: (list) => `近くに見つからなかった要素: ${list}`,
    advice:
      '漏えいしたものとして扱ってください。発行元で無効化し、新しいものをシークレットストアに入れてから、コードを直してください。',
    inCommit: (place, commit) => `コミット ${commit} の ${place} で見つかりました。`,
    stillAtHead: '現在のコミットにも残っています。',
    goneAtHead: '現在のコミットには残っていませんが、履歴を持つ人は誰でも読めます。',
    moreTitle: 'kagiban: GitHub の表示件数を超えています',
    more: (count, limit) =>
      `検出 ${count} 件はこのログにすべて載っています。GitHub が表示するのはステップごとにエラー・警告・通知それぞれ最初の ${limit} 件です。`,
    gapsTitle: (count) => `kagiban: 読めなかった場所が ${count} 件あります`,
    andMore: (count) => `ほか ${count} 件`,
  },
)
