import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.etsy.com/documentation/essentials/authentication'
const pair = (seed: string): string => `${fake(`etsy/${seed}`, 'base36', 24)}:${fake(`etsy/${seed}/2`, 'base36', 10)}`

/** "etsy" alone is within "getSystem" and the like. */
export const rules = defineRules([
  {
    id: 'etsy-api-key-pair',
    name: 'Etsy keystring and shared secret',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['x-api-key', 'etsy_', 'etsy.com'],
    pattern:
      /(?:x-api-key|etsy[\w.-]{0,24})["'\])]{0,3}\s{0,4}[=:,]\s{0,4}["']?(?<secret>(?<keystring>[0-9a-z]{24}):[0-9a-z]{10,13})/i,
    notAfter: '\\w:-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /[a-z]/.test(secret) && /\d/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`x-api-key: ${pair('a')}`, `ETSY_API_KEY=${pair('b')}`, `'x-api-key': '${pair('c')}'`],
    rejects: () => [`x-api-key: ${pair('a').slice(1)}`, `key: ${pair('b')}`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['etsy shared', 'etsy secret', 'etsy client', 'etsy api', 'etsy app'],
    id: 'etsy-shared-secret',
    name: 'Etsy shared secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base36', 10, 13]],
    words: ['shared secret', 'api secret', 'client secret', 'app secret', 'etsy secret'],
    confidence: 0.6,
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['etsy api', 'etsy key', 'etsy client', 'etsy app', 'etsy.com', 'etsy secret', 'etsy token'],
    id: 'etsy-keystring',
    name: 'Etsy keystring',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 24]],
    words: ['api key', 'keystring', 'etsy key', 'client id'],
    confidence: 0.6,
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['etsy access', 'etsy refresh', 'etsy token', 'etsy oauth', 'etsy.com', 'etsy secret', 'etsy key'],
    id: 'etsy-access-token',
    name: 'Etsy access or refresh token',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 5, 12], '.', ['base64url', 40, 200]],
    references: [DOCS],
  }),
])
