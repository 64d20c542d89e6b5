import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `cio${fake('crates-io', 'base62', 32)}`

export const rules = defineRules([
  {
    id: 'crates-io-api-token',
    name: 'crates.io API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.92,
    // "cio" alone is the end of many words.
    keywords: ['crates', 'cargo', 'registry', '"cio', "'cio", '=cio', ':cio', ' cio'],
    pattern: /(?<secret>cio[A-Za-z0-9]{32})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    // 32 random letters and digits always mix cases; a name that happens to start with "cio" does not.
    check: (secret) => ({ verdict: /[a-z]/.test(secret.slice(3)) && /[A-Z]/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`CARGO_REGISTRY_TOKEN=${token()}`, `[registry]\ntoken = "${token()}"`, `cargo login ${token()}`],
    rejects: () => [
      token().slice(0, -1),
      `${token()}0`,
      `ini${token()}`,
      `secret_key: cio${fake('crates-io/lower', 'base36', 32)}`,
    ],
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  },
])
