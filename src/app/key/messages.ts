import { defineMessages, type Language } from '#base/language.ts'

/** Something about the key that a user should know; the scan goes on. */
export type KeyWarning =
  | { readonly kind: 'readable-by-others'; readonly file: string }
  | { readonly kind: 'ephemeral'; readonly file: string; readonly why: string }

const messages = defineMessages(
  {
    readableByOthers: (file: string) =>
      `Other users of this machine can read the fingerprint key ${file}. Run: chmod 600 ${file}`,
    ephemeral: (file: string, why: string) =>
      `No fingerprint key could be kept at ${file} (${why}). This run uses a key of its own: its fingerprints match no other run's, ` +
      'nor the entries of an ignore file. Give a key with --key-file, KAGIBAN_KEY_FILE or KAGIBAN_KEY.',
  },
  {
    readableByOthers: (file: string) =>
      `指紋の鍵 ${file} をこのマシンの他の利用者が読めます。次を実行してください: chmod 600 ${file}`,
    ephemeral: (file: string, why: string) =>
      `指紋の鍵を ${file} に置けませんでした（${why}）。今回だけの鍵を使うため、指紋は他の実行や無視ファイルの項目と一致しません。` +
      '--key-file、KAGIBAN_KEY_FILE、KAGIBAN_KEY のいずれかで鍵を指定してください。',
  },
)

export function keyWarningText(warning: KeyWarning, language: Language): string {
  const text = messages[language]
  return warning.kind === 'ephemeral' ? text.ephemeral(warning.file, warning.why) : text.readableByOthers(warning.file)
}
