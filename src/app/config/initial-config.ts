import type { Language } from '#base/language.ts'

const ENGLISH = `# Configuration of kagiban. All of it may be left out; what is commented out shows the defaults.
# Every key: docs/configuration.md of kagiban.

scan:
  # Paths that are left out. Without a slash a name at any depth, with one the path from the root.
  # exclude: [vendor/, "*.min.js", /docs/samples/**]
  # When given, only these paths are scanned.
  # include: [src/**]
  # Leave out what .gitignore names? Secrets often lie in ignored files such as .env.
  # gitignore: false
  # archives: true
  # decode: true
  # binary: false
  # maxFileSize: 256MiB
  # Findings below are counted, not shown: confidence from 0 to 1; severity low, medium, high or critical.
  # precision: balanced
  # minConfidence: 0.4
  # minSeverity: low
  # Threads that scan; by default one for each processor.
  # jobs: 4

rules:
  # Rules or providers (kagiban rules list) that are switched off, or the only ones.
  # disable: [jwt]
  # only: [aws, github]
  # Assignments that look like secrets, without a known issuer.
  # generic: true
  # Gitleaks or Betterleaks files, relative to this one.
  # import: [gitleaks.toml]
  # Rules of your own; patterns in RE2 syntax.
  # custom:
  #   - id: acme-api-token
  #     name: ACME API token
  #     kind: api-key
  #     severity: high
  #     pattern: 'acme_[0-9a-f]{40}'
  #     keywords: [acme_]

# How issuers are asked by --verify. Counts only when this file is named with --config.
verify:
  # Servers of your own, by provider.
  # baseUrls: { gitlab: "https://git.example.com" }
  # Ranges of your own network that may be asked.
  # allowAddresses: [10.20.0.0/16]
  # Databases and other servers without HTTP that may be asked.
  # allowServers: [db.example.com:5432]
  # proxy: http://proxy.example.com:8080
  # caFile: company-ca.pem
# Accepted findings, relative to this file.
# ignoreFile: .kagiban-ignore

# Language of messages: en or ja. By default from the locale.
# language: en
`

const JAPANESE = `# kagiban の設定。すべて省略できます。コメントにしてある値は既定値です。
# 各キーの説明は kagiban の docs/configuration.md にあります。

scan:
  # 走査しないパス。スラッシュがなければ任意の深さの名前、あればルートからのパスです。
  # exclude: [vendor/, "*.min.js", /docs/samples/**]
  # 指定すると、このパスだけを走査します。
  # include: [src/**]
  # .gitignore にあるものを除くか。秘密は .env のような無視対象のファイルにこそよくあります。
  # gitignore: false
  # archives: true
  # decode: true
  # binary: false
  # maxFileSize: 256MiB
  # これ未満の検出は数えるだけで表示しません。確信度は 0～1、重大度は low、medium、high、critical。
  # precision: balanced
  # minConfidence: 0.4
  # minSeverity: low
  # 走査に使うスレッド数。既定ではプロセッサごとに 1 つ。
  # jobs: 4

rules:
  # 使わない、またはそれだけを使うルールやプロバイダー（kagiban rules list で一覧）。
  # disable: [jwt]
  # only: [aws, github]
  # 発行元の分からない、秘密らしい代入も検出するか。
  # generic: true
  # Gitleaks や Betterleaks のルールファイル。このファイルからの相対パス。
  # import: [gitleaks.toml]
  # 独自のルール。パターンは RE2 の構文です。
  # custom:
  #   - id: acme-api-token
  #     name: ACME API token
  #     kind: api-key
  #     severity: high
  #     pattern: 'acme_[0-9a-f]{40}'
  #     keywords: [acme_]

# --verify で発行元に問い合わせる方法。--config でこのファイルを指定したときだけ有効です。
verify:
  # 自社のサーバー。プロバイダーごとに指定します。
  # baseUrls: { gitlab: "https://git.example.com" }
  # 問い合わせてよい社内のアドレス範囲。
  # allowAddresses: [10.20.0.0/16]
  # 問い合わせてよいデータベースなど、HTTP 以外のサーバー。
  # allowServers: [db.example.com:5432]
  # proxy: http://proxy.example.com:8080
  # caFile: company-ca.pem
# 承知済みの検出の一覧。このファイルからの相対パス。
# ignoreFile: .kagiban-ignore

# メッセージの言語。en または ja。既定ではロケールに従います。
# language: ja
`

/** A kagiban.yaml to begin with: valid as it is, every setting commented out with what it does. */
export function initialConfig(language: Language): string {
  return language === 'ja' ? JAPANESE : ENGLISH
}
