import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const TOKENS = 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'
const service = (): string => `hvs.CAES${fake('hashicorp/hvs', 'base64url', 91)}`
const root = (): string => `hvs.${fake('hashicorp/root', 'base62', 24)}`
const batch = (): string => `hvb.AAAAAQ${fake('hashicorp/hvb', 'base64url', 150)}`
const recovery = (): string => `hvr.${fake('hashicorp/hvr', 'base62', 24)}`
const legacyService = (): string => `s.${fake('hashicorp/s', 'base62', 24)}`
const legacyBatch = (): string => `b.AAAAAQ${fake('hashicorp/b', 'base64url', 120)}`

export const vaultTokenRules = defineRules([
  {
    // 24 base 62 characters (root and development tokens) or 91 and more base64url.
    id: 'hashicorp-vault-service-token',
    name: 'Vault service token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['hvs.'],
    pattern: /(?<secret>hvs\.[\w-]{24,300})/,
    notAfter: '\\w-',
    reach: 400,
    minEntropyBits: 3.4,
    matches: () => [
      `export VAULT_TOKEN=${root()}`,
      `X-Vault-Token: ${service()}`,
      `Initial Root Token: ${root()}\n`,
      `{"client_token":"${service()}"}`,
    ],
    rejects: () => ['hvs.short', `x${root()}`, 'hvs.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    references: [TOKENS],
  },
  {
    id: 'hashicorp-vault-batch-token',
    name: 'Vault batch token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['hvb.'],
    pattern: /(?<secret>hvb\.[\w-]{60,1000})/,
    notAfter: '\\w-',
    reach: 1100,
    minEntropyBits: 3.5,
    matches: () => [`VAULT_TOKEN: "${batch()}"`, `vault login ${batch()}`],
    rejects: () => ['hvb.AAAAAQshort', `x${batch()}`],
    references: [TOKENS],
  },
  {
    id: 'hashicorp-vault-recovery-token',
    name: 'Vault recovery token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['hvr.'],
    pattern: /(?<secret>hvr\.[\w-]{24,300})/,
    notAfter: '\\w-',
    reach: 400,
    minEntropyBits: 3.4,
    matches: () => [`VAULT_TOKEN=${recovery()}`, `recovery token: '${recovery()}'`],
    rejects: () => ['hvr.short', `x${recovery()}`],
    references: [TOKENS],
  },
  {
    // Before Vault 1.10 the prefix was one letter, too common to stand alone. A namespace adds "." and five characters.
    id: 'hashicorp-vault-legacy-token',
    name: 'Vault token (before 1.10)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['vault', 'root token', 'root_token', 'client_token'],
    pattern:
      /(?:vault[\w.-]{0,32}token|vault login|(?:root|client)[ _]token)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=|\s)\s{0,4}["'`\\]{0,3}(?<secret>[sr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?|b\.AAAAAQ[\w-]{50,600})/i,
    notBefore: '',
    notAfter: '\\w-',
    reach: 800,
    minEntropyBits: 3.2,
    matches: () => [
      `VAULT_TOKEN=${legacyService()}`,
      `curl -H "X-Vault-Token: ${legacyService()}.a1B2c" https://vault.example.net/v1/secret`,
      `Initial Root Token: ${legacyService()}\n`,
      `"client_token": "${legacyBatch()}"`,
      `vault login ${legacyService()}`,
    ],
    rejects: () => ['VAULT_TOKEN=s.short', `import s.${fake('hashicorp/s', 'base62', 24)}`, 'vault_token = "$VAULT_TOKEN"'],
    references: [TOKENS],
  },
])
