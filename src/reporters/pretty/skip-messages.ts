import { defineMessages, type Language } from '#base/language.ts'
import type { SKIP_REASONS, SkipReason } from '#core/coverage.ts'

type GapReason = { [Reason in SkipReason]: (typeof SKIP_REASONS)[Reason] extends 'gap' ? Reason : never }[SkipReason]

/** Why a place was not read. The compiler demands a text for every reason. */
export const skipReasons: Readonly<Record<Language, Readonly<Record<SkipReason, string>>>> = defineMessages(
  {
    binary: 'binary content',
    excluded: 'excluded by an option or the configuration',
    gitignored: 'ignored by git',
    'git-internal': "git's own files",
    symlink: 'symbolic link',
    submodule: 'submodule',
    archive: 'archive',
    'too-large': 'larger than the size limit',
    'not-a-regular-file': 'not a regular file',
    'permission-denied': 'no permission to read it',
    unreadable: 'could not be read',
    vanished: 'vanished during the scan',
    'changed-while-reading': 'changed while it was read',
    'archive-broken': 'broken archive',
    'archive-encrypted': 'encrypted archive',
    'archive-limit': 'archive beyond the limits for unpacking',
    'decode-limit': 'encoded text beyond the limits for decoding',
    'candidate-limit': 'too many values that look like secrets; in the rest only issuers’ formats were looked for',
    'document-broken': 'broken document',
    'document-encrypted': 'document with a password',
    'document-limit': 'document beyond the limits for reading',
    'object-missing': 'git object is missing',
    'object-corrupt': 'git object is corrupt',
    'shallow-history': 'history is cut off (shallow clone)',
    'rule-failed': 'a rule failed here',
    'worker-failed': 'a worker failed here',
    interrupted: 'the scan was interrupted',
  },
  {
    binary: 'バイナリ',
    excluded: 'オプションまたは設定による除外',
    gitignored: 'git の無視対象',
    'git-internal': 'git の内部ファイル',
    symlink: 'シンボリックリンク',
    submodule: 'サブモジュール',
    archive: 'アーカイブ',
    'too-large': 'サイズの上限を超えています',
    'not-a-regular-file': '通常のファイルではありません',
    'permission-denied': '読み取る権限がありません',
    unreadable: '読み取れませんでした',
    vanished: '検査中になくなりました',
    'changed-while-reading': '読み取り中に変更されました',
    'archive-broken': 'アーカイブが壊れています',
    'archive-encrypted': 'アーカイブが暗号化されています',
    'archive-limit': 'アーカイブが展開の上限を超えています',
    'decode-limit': 'エンコードされた文字列が復号の上限を超えています',
    'candidate-limit': '秘密に見える値が多すぎるため、残りは発行元の分かる形式だけを探しました',
    'document-broken': '文書が壊れています',
    'document-encrypted': '文書にパスワードがかかっています',
    'document-limit': '文書が読み取りの上限を超えています',
    'object-missing': 'git オブジェクトがありません',
    'object-corrupt': 'git オブジェクトが壊れています',
    'shallow-history': '履歴が途中までしかありません（shallow クローン）',
    'rule-failed': 'ルールの実行に失敗しました',
    'worker-failed': 'ワーカーが異常終了しました',
    interrupted: '検査が中断されました',
  },
)

/** What to do about a gap. */
export const gapAdvice: Readonly<Record<Language, Readonly<Record<GapReason, string>>>> = defineMessages(
  {
    'too-large': 'Raise --max-file-size (or --max-memory, where it says so) to read it, or exclude it.',
    'not-a-regular-file':
      'Devices, pipes and sockets are not read; exclude the place, or pipe its content to standard input.',
    'permission-denied': 'Scan as a user who may read it, or exclude it.',
    unreadable: 'Check the disk or the mount, then scan again.',
    vanished: 'Scan again when nothing deletes files there.',
    'changed-while-reading': 'Scan again when nothing writes to it.',
    'archive-broken': 'Repair it or unpack it by hand; if it is meant to be broken, exclude it.',
    'archive-encrypted': 'Unpack it with its password and scan what comes out, or exclude it.',
    'archive-limit': 'Unpack it yourself and scan what comes out, or exclude it.',
    'decode-limit': 'Decode it yourself and scan what comes out, or exclude it.',
    'candidate-limit': 'Split the file, or exclude it if it is generated.',
    'document-broken': 'Open it and save it again, then scan it; if it is meant to be broken, exclude it.',
    'document-encrypted': 'Save it without its password and scan that, or exclude it.',
    'document-limit': 'Export its content as text and scan that, or exclude it.',
    'object-missing': 'Clone the repository in full (a partial clone lacks objects), then scan again.',
    'object-corrupt': 'Run `git fsck`, restore the object from another clone, then scan again.',
    'shallow-history': 'Run `git fetch --unshallow`, then scan again.',
    'rule-failed': 'The other rules did read it. Please report the failure with the name of the rule.',
    'worker-failed': 'Scan again; if it fails again, please report it.',
    interrupted: 'Scan again and let it finish.',
  },
  {
    'too-large': '--max-file-size (表示に応じて --max-memory) を大きくするか、対象から除外してください。',
    'not-a-regular-file': 'デバイス・パイプ・ソケットは読みません。除外するか、内容を標準入力に渡してください。',
    'permission-denied': '読み取り権限のあるユーザーで検査するか、対象から除外してください。',
    unreadable: 'ディスクやマウントを確かめてから、もう一度検査してください。',
    vanished: 'ファイルが削除されない状態で、もう一度検査してください。',
    'changed-while-reading': '書き込みがない状態で、もう一度検査してください。',
    'archive-broken': '修復するか手動で展開してください。壊れていて構わないものなら除外してください。',
    'archive-encrypted': 'パスワードで展開してから中身を検査するか、対象から除外してください。',
    'archive-limit': '手動で展開してから中身を検査するか、対象から除外してください。',
    'decode-limit': '手動で復号してから中身を検査するか、対象から除外してください。',
    'candidate-limit': 'ファイルを分割するか、生成されたものであれば対象から除外してください。',
    'document-broken': '開いて保存し直してから検査してください。壊れていて構わないものなら除外してください。',
    'document-encrypted': 'パスワードを外して保存したものを検査するか、対象から除外してください。',
    'document-limit': '内容をテキストとして書き出してから検査するか、対象から除外してください。',
    'object-missing':
      'リポジトリを完全にクローンしてから（部分クローンではオブジェクトが欠けます）、もう一度検査してください。',
    'object-corrupt': '`git fsck` で確かめ、別のクローンからオブジェクトを復元して、もう一度検査してください。',
    'shallow-history': '`git fetch --unshallow` を実行してから、もう一度検査してください。',
    'rule-failed': 'ほかのルールでは検査済みです。ルールの名前を添えて不具合をご報告ください。',
    'worker-failed': 'もう一度検査してください。再び起きる場合はご報告ください。',
    interrupted: 'もう一度、最後まで検査してください。',
  },
)

/** Advice on a reason; undefined for choices. */
export function adviceOn(reason: SkipReason, language: Language): string | undefined {
  const advice: Readonly<Partial<Record<SkipReason, string>>> = gapAdvice[language]
  return advice[reason]
}
