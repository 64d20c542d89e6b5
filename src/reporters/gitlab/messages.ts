import { defineMessages } from '#base/language.ts'

/** Values that may hold Markdown come already as code spans. */
export const messages = defineMessages(
  {
    description: (name: string, redacted: string, percent: number) =>
      `${name}: ${redacted} was found with a confidence of ${percent}%.`,
    verification: (said: string) => `Its issuer was asked: ${said}.`,
    missing: (list: string) => `Not found nearby: ${list}.`,
    stillAtHead: 'The checked-out commit still holds it.',
    goneAtHead: 'The checked-out commit no longer holds it, but anyone with the history has it.',
    occurrences: (count: number) => `${count} versions of the file hold it.`,
    solution:
      'Take the credential for leaked: revoke it at its issuer, create a new one and put it into a secret store, then remove the old one from the code. Taking it out of the history alone does not help.',
    redacted: 'Redacted form',
    confidence: 'Confidence',
    fingerprint: 'Fingerprint',
    reasons: 'Why this confidence',
    gap: (place: string, reason: string) => `Not read: ${place}: ${reason}`,
    scanned: (files: number, blobs: number, bytes: number) => `Read ${files} files, ${blobs} blobs, ${bytes} bytes.`,
  },
  {
    description: (name, redacted, percent) => `${name}: ${redacted} が確度 ${percent}% で見つかりました。`,
    verification: (said) => `発行元への問い合わせ: ${said}。`,
    missing: (list) => `近くに見つからなかった要素: ${list}。`,
    stillAtHead: '現在のコミットにも残っています。',
    goneAtHead: '現在のコミットには残っていませんが、履歴を持つ人は誰でも読めます。',
    occurrences: (count) => `このファイルの ${count} 個の版に含まれています。`,
    solution:
      '漏えいしたものとして扱ってください。発行元で無効化し、新しいものを作ってシークレットストアに入れ、その後コードから古いものを取り除きます。履歴から消すだけでは解決になりません。',
    redacted: '伏せ字',
    confidence: '確度',
    fingerprint: 'フィンガープリント',
    reasons: '確度の根拠',
    gap: (place, reason) => `未読: ${place}: ${reason}`,
    scanned: (files, blobs, bytes) => `ファイル ${files} 件、blob ${blobs} 件、${bytes} バイトを検査しました。`,
  },
)
