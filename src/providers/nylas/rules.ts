import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.nylas.com/docs/v3/auth/'
const key = (seed: string): string => `nyk_v0_${fake(`nylas/${seed}`, 'base62', 64)}`

export const rules = defineRules([
  {
    id: 'nylas-api-key',
    name: 'Nylas API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['nyk_'],
    startsWithKeyword: true,
    pattern: /(?<secret>nyk_(?:v\d_)?[A-Za-z0-9]{60,68})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`NYLAS_API_KEY=${key('a')}`, `apiKey: '${key('b')}'`],
    rejects: () => ['NYLAS_API_KEY=nyk_v0_your-api-key', key('a').slice(0, -5), `${key('a')}00000`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['nylas'],
    id: 'nylas-legacy-token',
    name: 'Nylas client secret or access token (version 2)',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 30]],
    words: ['token', 'secret', 'key'],
    references: [DOCS],
  }),
])
