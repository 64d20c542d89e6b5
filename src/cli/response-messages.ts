import { defineMessages } from '#base/language.ts'
import type { RevokeClass } from '#core/revoke.ts'
import type { Severity } from '#core/rule.ts'
import type { Ending, Revocation } from '#app/revoke/index.ts'

type EndingKind = Ending['kind'] | 'dead-for-now'
type Words<Key extends string> = Readonly<Record<Key, string>>

const severityEn: Words<Severity> = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' }
const severityJa: Words<Severity> = { low: '低', medium: '中', high: '高', critical: '重大' }

const byClassEn: Words<RevokeClass> = {
  self: 'by the credential itself',
  admin: 'by the second identity',
  'public-report': 'by a report that anybody may make',
}
const byClassJa: Words<RevokeClass> = {
  self: 'その認証情報自身で',
  admin: '別の認証情報で',
  'public-report': '誰でもできる報告で',
}

const endingEn: Words<EndingKind> = {
  'was-dead': 'It was dead already; nothing was done.',
  dead: 'It is dead: its issuer no longer accepts it.',
  'dead-for-now': 'It is dead: its issuer no longer accepts it. This can be undone; --permanent makes it last.',
  'not-proven': 'It was revoked, but it is not proven dead:',
  refused: 'It could not be revoked:',
  'by-hand': 'It can only be revoked by hand. The task stays open until a verification says that it is dead:',
  'not-known': 'Nothing was done, since nobody knows whether it works. To revoke it all the same, add --even-if-unknown:',
}
const endingJa: Words<EndingKind> = {
  'was-dead': 'すでに無効でした。何もしていません。',
  dead: '無効になりました。発行元はもう受け付けません。',
  'dead-for-now':
    '無効になりました。発行元はもう受け付けません。元に戻せる状態です。恒久的にするには --permanent を付けてください。',
  'not-proven': '失効させましたが、無効になったことは確かめられていません:',
  refused: '失効させられませんでした:',
  'by-hand': '手作業でのみ失効させられます。無効と確認できるまで、作業は未完了として残ります:',
  'not-known': '使えるかどうか分からないため、何もしていません。それでも失効させるには --even-if-unknown を付けてください:',
}

const stateEn: Words<Revocation['state']> = { interrupted: 'interrupted', open: 'open', dead: 'dead' }
const stateJa: Words<Revocation['state']> = { interrupted: '中断', open: '未完了', dead: '無効' }

/** Texts of the commands that find out what a credential can do, and that revoke it. */
export const responseMessages = defineMessages(
  {
    commandAccess: 'find out what a credential can do; changes nothing at its issuer',
    commandRevoke: 'revoke a credential and prove it dead; without --yes only tells what would be done',
    argumentCredential: 'fingerprint from a report, or - for a credential on standard input',
    optionYes: 'do it without asking',
    optionPermanent: 'also what cannot be undone, after what can be',
    optionEvenIfUnknown: 'revoke even if its issuer does not say whether it works',
    optionAdmin:
      'a part of a second identity of the issuer that may revoke it, and the environment variable that holds it, such as token=GITLAB_ADMIN_TOKEN (repeatable)',
    optionJournal: 'where everything is written down before it is done (default: revocations.jsonl in the state directory)',
    optionList: 'list revocations that are known of here, open ones first',
    several: (count: number) =>
      `This fingerprint stands for ${count} credentials with different other parts. Scan a narrower target.`,
    noPlan: (rule: string) => `Nobody has written down yet how ${rule} is revoked. Its provider's README may name the page.`,
    noAccess: (rule: string) => `There is no way yet to find out what ${rule} can do.`,
    noVariable: (name: string) => `The environment variable ${name}, which --admin names, is not set.`,
    severity: (of: Severity) => severityEn[of],
    can: (count: number): string => (count === 0 ? 'It can do nothing that its issuer tells of.' : 'It can do:'),
    gaps: 'Not found out:',
    accessUnknown: 'What it can do is not known:',
    would: 'What would be done, in this order, until it is dead (nothing was done):',
    will: 'What is done, in this order, until it is dead:',
    asksFirst: 'First its issuer is asked whether it works, and afterwards whether it is dead.',
    cannotUndo: 'cannot be undone',
    canUndo: 'can be undone',
    onlyPermanent: 'only with --permanent, or when nothing before it worked',
    needsAdmin: (parts: string) => `needs a second identity: --admin ${parts}`,
    byClass: (by: RevokeClass) => byClassEn[by],
    doIt: 'To do it, add --yes.',
    byHand: 'By hand:',
    confirm: 'Type "revoke" to do it: ',
    confirmWord: 'revoke',
    notConfirmed: 'Nothing was done.',
    resumed: (at: string) => `An earlier attempt, last heard of at ${at}, was not finished; it is taken up again.`,
    ending: (kind: EndingKind) => endingEn[kind],
    done: 'Done:',
    written: (file: string) => `Written down in ${file}.`,
    state: (state: Revocation['state']) => stateEn[state],
    noneKnown: 'No revocations are known of here.',
    interrupting: 'Stopping after what is under way; press Ctrl-C again to end at once.',
    interrupted: 'Interrupted. Run the same command again: it takes up where this ended.',
    separator: ', ',
  },
  {
    commandAccess: '認証情報で何ができるかを調べます。発行元では何も変更しません',
    commandRevoke: '認証情報を失効させ、無効になったことを確かめます。--yes がなければ内容を表示するだけです',
    argumentCredential: 'レポートにあるフィンガープリント、または標準入力の認証情報を表す -',
    optionYes: '確認せずに実行します',
    optionPermanent: '元に戻せる操作のあとに、元に戻せない操作も行います',
    optionEvenIfUnknown: '使えるかどうか分からなくても失効させます',
    optionAdmin:
      '失効させる権限を持つ別の認証情報の要素と、それを保持する環境変数。例: token=GITLAB_ADMIN_TOKEN (繰り返し可)',
    optionJournal: '実行前にすべてを記録するファイル (既定: 状態ディレクトリの revocations.jsonl)',
    optionList: 'ここで分かっている失効作業を、未完了のものから一覧します',
    several: (count) =>
      `このフィンガープリントには、他の要素が異なる ${count} 件の認証情報があります。対象を絞ってスキャンしてください。`,
    noPlan: (rule) =>
      `${rule} の失効方法はまだ登録されていません。プロバイダーの README にページが記載されている場合があります。`,
    noAccess: (rule) => `${rule} で何ができるかを調べる方法はまだありません。`,
    noVariable: (name) => `--admin で指定された環境変数 ${name} が設定されていません。`,
    severity: (of) => severityJa[of],
    can: (count) => (count === 0 ? '発行元が示す権限はありません。' : 'できること:'),
    gaps: '調べられなかったこと:',
    accessUnknown: '何ができるかは分かりません:',
    would: '無効になるまで、次の順に行います (まだ何もしていません):',
    will: '無効になるまで、次の順に行います:',
    asksFirst: '最初に使えるかどうか、最後に無効になったかどうかを発行元に問い合わせます。',
    cannotUndo: '元に戻せません',
    canUndo: '元に戻せます',
    onlyPermanent: '--permanent を付けたとき、または前の操作がうまくいかなかったときだけ行います',
    needsAdmin: (parts) => `別の認証情報が必要です: --admin ${parts}`,
    byClass: (by) => byClassJa[by],
    doIt: '実行するには --yes を付けてください。',
    byHand: '手作業:',
    confirm: '実行するには "revoke" と入力してください: ',
    confirmWord: 'revoke',
    notConfirmed: '何もしていません。',
    resumed: (at) => `${at} を最後に中断した作業を再開します。`,
    ending: (kind) => endingJa[kind],
    done: '行ったこと:',
    written: (file) => `${file} に記録しました。`,
    state: (state) => stateJa[state],
    noneKnown: 'ここで分かっている失効作業はありません。',
    interrupting: '実行中の処理のあとで停止します。すぐに終了するにはもう一度 Ctrl-C を押してください。',
    interrupted: '中断しました。同じコマンドをもう一度実行すると再開します。',
    separator: '、',
  },
)
