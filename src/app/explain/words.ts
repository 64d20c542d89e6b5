import type { Category } from '#core/category.ts'
import type { Severity } from '#core/rule.ts'
import type { Advice } from './advice.ts'
import type { EvidenceKind } from './evidence.ts'
import type { HiddenBy } from './hidden.ts'
import type { Likelihood } from './likelihood.ts'
import { reasonInJapanese } from './reasons-ja.ts'

type Words<Keys extends string> = Readonly<Record<Keys, string>>
type DetailWords<Keys extends string> = Readonly<Record<Keys, (detail: string) => string>>

export const likelihoodEn: Words<Likelihood> = {
  'near-certain': 'almost certainly real',
  likely: 'likely real',
  possible: 'possibly real',
  doubtful: 'doubtful',
}
export const likelihoodJa: Words<Likelihood> = {
  'near-certain': 'ほぼ確実に本物',
  likely: 'おそらく本物',
  possible: '本物の可能性あり',
  doubtful: '疑わしい',
}
export const severityJa: Words<Severity> = { critical: '重大', high: '高', medium: '中', low: '低' }
export const categoryEn: Words<Category> = {
  'api-key': 'API key',
  certificate: 'certificate',
  'connection-string': 'connection string',
  'encryption-key': 'encryption key',
  example: 'example in documentation, or placeholder',
  password: 'password',
  'private-key': 'private key',
  'salt-or-nonce': 'salt or nonce',
  'shared-secret': 'shared secret',
  token: 'token',
  'webhook-url': 'webhook address',
}
export const categoryJa: Words<Category> = {
  'api-key': 'API キー',
  certificate: '証明書',
  'connection-string': '接続文字列',
  'encryption-key': '暗号鍵',
  example: '文書中の例またはプレースホルダー',
  password: 'パスワード',
  'private-key': '秘密鍵',
  'salt-or-nonce': 'ソルトまたはナンス',
  'shared-secret': '共有シークレット',
  token: 'トークン',
  'webhook-url': 'Webhook のアドレス',
}
export const evidenceEn: DetailWords<EvidenceKind> = {
  'structure-holds': () => 'Its own bytes prove it: checksum or structure holds.',
  'own-form': (name) => `It has a form of its own: ${name}.`,
  'vendor-name': (name) => `The vendor's name stands before it: ${name}.`,
  'assignment-name': (name) => `The name before it says that it is a secret: ${name}.`,
  model: (what) => `The model for values without a known issuer weighs: ${what}.`,
  randomness: (bits) => `It looks drawn at random: ${bits} bits per character or more.`,
  'whole-pair': (parts) => `The other half of the pair is nearby: ${parts}.`,
  facts: (facts) => `It tells about itself: ${facts}.`,
  'structure-fails': (why) => `Checksum or structure fails: ${why}. It may be cut off, mistyped or made up.`,
  surroundings: (why) => `What stands around it says that it opens nothing: ${why}.`,
  placeholder: (why) => `It looks like a placeholder: ${why}.`,
  'half-pair': (parts) => `It is half of a pair; not found nearby: ${parts}.`,
  'no-own-form': () => 'Without that name it would be any text of this length: it has no form of its own.',
  'no-issuer': () => 'Who issued it is not known, so that nothing in it can be checked.',
  'no-proof': () => 'Nothing in its bytes proves it offline.',
  'weaker-than-usual': (usual) =>
    `It weighs less than this rule's usual ${usual}: other letters than usual, or less telling words around it.`,
  'test-path': () => 'Its path speaks of tests, examples or documents. That does not count: real secrets lie there too.',
  reason: (why) => `Noted: ${why}.`,
}
export const evidenceJa: DetailWords<EvidenceKind> = {
  'structure-holds': () => '値そのもので確認できました（チェックサムまたは構造が正しい）。',
  'own-form': (name) => `固有の形式に一致します: ${name}。`,
  'vendor-name': (name) => `直前に発行元の名前があります: ${name}。`,
  'assignment-name': (name) => `直前の名前が秘密であることを示しています: ${name}。`,
  model: (what) => `発行元が分からない値のモデルによる評価: ${reasonInJapanese(what)}。`,
  randomness: (bits) => `無作為に作られた文字列に見えます（1 文字あたり ${bits} ビット以上）。`,
  'whole-pair': (parts) => `組になるもう一方が近くにあります: ${parts}。`,
  facts: (facts) => `値から読み取れる情報があります: ${facts}。`,
  'structure-fails': (why) =>
    `チェックサムまたは構造が正しくありません: ${reasonInJapanese(why)}。途中で切れたか、写し間違いか、作り物かもしれません。`,
  surroundings: (why) => `周囲から見て、何も開けない値です: ${reasonInJapanese(why)}。`,
  placeholder: (why) => `プレースホルダーに見えます: ${reasonInJapanese(why)}。`,
  'half-pair': (parts) => `組の片方だけです。近くに見つからなかったもの: ${parts}。`,
  'no-own-form': () => '固有の形式がなく、発行元の名前がなければただの文字列です。',
  'no-issuer': () => '発行元が分からないため、値からは何も確認できません。',
  'no-proof': () => '値そのものからオフラインで確認できるものはありません。',
  'weaker-than-usual': (usual) =>
    `このルールの通常の確度 ${usual} より低めです。文字の種類が通常と違うか、周囲の言葉が弱いためです。`,
  'test-path': () =>
    'パスからはテスト、例、文書に見えますが、確度には影響しません。本物の秘密もそこに置かれることがあるためです。',
  reason: (why) => `備考: ${reasonInJapanese(why)}。`,
}

export type HiddenKind = HiddenBy['by']
export const hiddenEn: DetailWords<HiddenKind> = {
  'min-confidence': (threshold) => `its confidence is below --min-confidence ${threshold}`,
  'min-severity': (threshold) => `its severity is below --min-severity ${threshold}`,
  'inline-comment': () => 'a comment beside it allows it (kagiban:allow)',
  'ignore-list': (entry) => `the ignore list accepts it: ${entry}`,
}
export const hiddenJa: DetailWords<HiddenKind> = {
  'min-confidence': (threshold) => `確度が --min-confidence ${threshold} 未満`,
  'min-severity': (threshold) => `深刻度が --min-severity ${threshold} 未満`,
  'inline-comment': () => 'その場のコメントで許可 (kagiban:allow)',
  'ignore-list': (entry) => `無視リストに記載: ${entry}`,
}

export const adviceEn: DetailWords<Advice> = {
  judge: () => 'Look at the place first. If it opens, or ever opened, something, go on; if not, silence it as above.',
  'replace-at-issuer': (issuer) => `Replace it at ${issuer}, then revoke the old one. Who has seen it, has it.`,
  'replace-encryption-key': () => 'Make a new key, and encrypt or sign anew what the old one encrypted or signed.',
  'leave-salt': () =>
    'A salt or nonce alone opens nothing. Replace it only if it serves as a key, or as a pepper that all passwords share.',
  'replace-key-pair': () =>
    'Make a new key, put its public half wherever the old one is trusted, and take the old one off there.',
  'replace-where-used': () => 'Find out what it opens (the name and the lines around it tell), and change it there.',
  'take-out': () => 'Take it out of the file; have it read from the environment or a secret store.',
  history: () =>
    'It stays in the git history when the line is deleted. Revoked it does no harm there; rewrite the history only if it cannot be revoked.',
  record: (fingerprint) =>
    `Write down what came of it: kagiban ignore ${fingerprint} --reason "revoked …", or kagiban feedback ${fingerprint} --verdict real|false.`,
}
export const adviceJa: DetailWords<Advice> = {
  judge: () =>
    'まずその場所を見てください。何かを開ける（または開けた）値なら次に進み、そうでなければ上の方法で表示を止めます。',
  'replace-at-issuer': (issuer) => `${issuer} で新しいものに取り替え、古いものを失効させます。見た人は使えるためです。`,
  'replace-encryption-key': () => '新しい鍵を作り、古い鍵で暗号化・署名したものを作り直します。',
  'leave-salt': () =>
    'ソルトやナンスだけでは何も開けません。鍵や共有の pepper として使っている場合に限り、取り替えてください。',
  'replace-key-pair': () => '新しい鍵を作り、古い鍵を信頼している場所すべてで公開鍵を差し替えます。',
  'replace-where-used': () => '何を開ける値かを（名前や前後の行から）調べ、そこで変更します。',
  'take-out': () => 'ファイルから取り除き、環境変数やシークレットストアから読むようにします。',
  history: () =>
    '行を消しても git の履歴には残ります。失効させれば害はありません。失効できない場合に限り、履歴を書き換えてください。',
  record: (fingerprint) =>
    `結果を残します: kagiban ignore ${fingerprint} --reason "revoked …"、または kagiban feedback ${fingerprint} --verdict real|false。`,
}

export const checkEn: Words<'value' | 'surroundings' | 'none'> = {
  value: "the value's own bytes, offline: letters, structure or checksum",
  surroundings: 'how the value looks, and what stands around it',
  none: 'none beyond the pattern',
}
export const checkJa: Words<'value' | 'surroundings' | 'none'> = {
  value: '値そのもの（文字、構造、チェックサム）をオフラインで検査',
  surroundings: '値の見た目と周囲を評価',
  none: 'パターン以外なし',
}
