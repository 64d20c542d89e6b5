import { defineMessages } from '#base/language.ts'

export const messages = defineMessages(
  {
    clean: 'no credentials found',
    found: (redacted: string, percent: number) => `${redacted} (confidence ${percent}%)`,
    verification: (said: string) => `its issuer was asked: ${said}`,
    reasons: (list: string) => `why: ${list}`,
    missing: (list: string) => `not found nearby: ${list}`,
    inCommit: (commit: string) => `in commit ${commit}`,
    by: (author: string, date: string) => `by ${author} on ${date}`,
    stillAtHead: 'still in the checked-out commit',
    goneAtHead: 'no longer in the checked-out commit',
    occurrences: (count: number) => `in ${count} versions of the file`,
    notRead: (place: string) => `not read: ${place}`,
    read: (files: number, blobs: number, bytes: number, rules: number) =>
      `read ${files} files, ${blobs} blobs, ${bytes} bytes with ${rules} rules`,
  },
  {
    clean: '認証情報は見つかりませんでした',
    found: (redacted, percent) => `${redacted}（確度 ${percent}%）`,
    verification: (said) => `発行元への問い合わせ: ${said}`,
    reasons: (list) => `根拠: ${list}`,
    missing: (list) => `近くに見つからなかった要素: ${list}`,
    inCommit: (commit) => `コミット ${commit}`,
    by: (author, date) => `作成者 ${author}、${date}`,
    stillAtHead: '現在のコミットにも残っています',
    goneAtHead: '現在のコミットには残っていません',
    occurrences: (count) => `このファイルの ${count} 個の版に含まれます`,
    notRead: (place) => `未読: ${place}`,
    read: (files, blobs, bytes, rules) =>
      `ファイル ${files} 件、blob ${blobs} 件、${bytes} バイトを ${rules} 個のルールで検査`,
  },
)
