import { fake } from '#core/samples.ts'
import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fury.io', 'gemfury', 'fury_auth', 'fury token', 'fury auth', 'furytoken', 'fury secret', 'fury key'],
    words: ['token', 'key', 'secret', 'auth'],
    id: 'gemfury-token',
    name: 'Gemfury token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 20]],
    references: ['https://gemfury.com/guide/'],
  }),
  prefixedSecret({
    variable: 'GEMFURY_TOKEN',
    id: 'gemfury-token-of-the-newer-form',
    name: 'Gemfury token of the newer form',
    kind: 'access-token',
    severity: 'critical',
    form: ['fury_', ['base62', 20, 60]],
    references: ['https://gemfury.com/guide/'],
  }),
  {
    id: 'gemfury-token-in-address',
    name: 'Gemfury token in an address',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['fury.io'],
    pattern: /\/\/(?:[\w.-]{1,40}:)?(?<secret>[A-Za-z0-9_-]{16,48}):?@(?:[a-z]{2,8}\.)?(?:[a-z]{2,8}\.)?fury\.io/,
    notBefore: '',
    notAfter: '',
    minEntropyBits: 3,
    matches: () => [
      `extra-index-url = https://${fake('gemfury/address', 'base62', 20)}@repo.fury.io/acme`,
      `source "https://${fake('gemfury/address/2', 'base62', 20)}:@gem.fury.io/acme/"`,
    ],
    rejects: () => ['https://repo.fury.io/acme', 'https://user@repo.fury.io/acme'],
    references: ['https://gemfury.com/help/tokens/'],
    overlaps: ['web-auth-basic-url', 'credential-file-git-credentials'],
  },
])
