import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.fullstory.com/server/authentication/'
const key = (region: string, seed: string): string => `${region}.${fake(`fullstory/${seed}`, 'base64', 96)}`

export const rules = defineRules([
  {
    id: 'fullstory-api-key',
    name: 'Fullstory API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['na1.', 'eu1.'],
    startsWithKeyword: true,
    pattern: /(?<secret>(?:na|eu)1\.[A-Za-z0-9+/]{28,160}={0,2})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({
      verdict: /\d/.test(secret.slice(4)) && /[A-Z]/.test(secret) ? 'neutral' : 'reject',
      facts: { region: secret.slice(0, 3) },
    }),
    matches: () => [`FULLSTORY_API_KEY=${key('na1', 'a')}`, `Authorization: Basic ${key('eu1', 'b')}`],
    rejects: () => ['FULLSTORY_API_KEY=na1.short', `x${key('na1', 'a')}`, `host: ${key('us1', 'a')}`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['full story'],
    id: 'fullstory-legacy-api-key',
    name: 'Fullstory API key without a region',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 80, 96]],
    words: ['key', 'token', 'secret'],
    references: [DOCS],
  }),
])
