import { defineMessages } from '#base/language.ts'

export const messages = defineMessages(
  {
    found: (name: string, redacted: string) => `${name} found: ${redacted}.`,
    verification: (said: string) => ` Its issuer was asked: ${said}.`,
    missing: (list: string) => ` Not found nearby: ${list}.`,
    stillAtHead: ' It is still in the checked-out commit.',
    goneAtHead: ' It is no longer in the checked-out commit, but anyone with the history has it.',
    shortDescription: (name: string) => `Exposed ${name}`,
    fullDescription: (name: string) => `${name}, in a place where everyone who can read the content can use it.`,
    help: 'Take the credential for leaked: revoke it at its issuer, put a new one into a secret store, and only then clean the code. Taking it out of the history alone does not help.',
    root: 'The scanned target.',
    gap: (place: string, reason: string) => `Not read: ${place}: ${reason}.`,
    skip: (place: string, reason: string) => `Left out by choice: ${place}: ${reason}.`,
    skips: (count: number, reason: string) => `Left out by choice: ${count} of reason ${reason}.`,
  },
  {
    found: (name, redacted) => `${name} が見つかりました: ${redacted}。`,
    verification: (said) => `発行元への問い合わせ: ${said}。`,
    missing: (list) => `近くに見つからなかった要素: ${list}。`,
    stillAtHead: '現在のコミットにも残っています。',
    goneAtHead: '現在のコミットには残っていませんが、履歴を持つ人は誰でも読めます。',
    shortDescription: (name) => `${name} の露出`,
    fullDescription: (name) => `${name} が、内容を読める人なら誰でも使える場所にあります。`,
    help: '漏えいしたものとして扱ってください。発行元で無効化し、新しいものをシークレットストアに入れてから、コードを直してください。履歴から消すだけでは解決になりません。',
    root: '検査の対象。',
    gap: (place, reason) => `未読: ${place}: ${reason}`,
    skip: (place, reason) => `対象外: ${place}: ${reason}`,
    skips: (count, reason) => `対象外: ${reason} が ${count} 件`,
  },
)
