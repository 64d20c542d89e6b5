import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.voyageai.com/docs/api-key-and-installation'
const key = (seed: string): string =>
  `pa-${fake(`voyageai/${seed}`, 'base62', 20)}4xR${fake(`voyageai/${seed}/2`, 'base62', 20)}`

export const rules = defineRules([
  {
    id: 'voyageai-api-key',
    name: 'Voyage AI API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.75,
    keywords: ['pa-'],
    startsWithKeyword: true,
    pattern: /(?<secret>pa-[\w-]{43})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 4.2,
    check: (secret) => {
      const body = secret.slice(3)
      return { verdict: /\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? 'neutral' : 'reject' }
    },
    matches: () => [`API_KEY=${key('a')}`, `Authorization: Bearer ${key('b')}`],
    rejects: () => [key('a').slice(0, -1), `s${key('b')}`, 'pa-this-is-a-class-name-with-many-hyphens-in-it'],
    references: [DOCS],
    overlaps: ['web-auth-bearer-header'],
  },
  namedSecret({
    vendor: ['voyage'],
    id: 'voyageai-named-api-key',
    name: 'Voyage AI API key by its name',
    kind: 'api-key',
    severity: 'medium',
    form: ['pa-', ['base64url', 43]],
    confidence: 0.95,
    references: [DOCS],
  }),
])
