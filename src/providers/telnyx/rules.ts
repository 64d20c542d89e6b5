import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developers.telnyx.com/docs/development'
const key = (seed: string): string => `KEY01${fake(`telnyx/${seed}`, 'HEX', 30)}_${fake(`telnyx/${seed}/2`, 'base62', 22)}`

export const rules = defineRules([
  {
    id: 'telnyx-api-key',
    name: 'Telnyx API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    // The hex digits start with a time in milliseconds, which begins with 01 until 2039.
    keywords: ['KEY01'],
    startsWithKeyword: true,
    pattern: /(?<secret>KEY01[0-9A-F]{30}_[A-Za-z0-9]{22})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`TELNYX_API_KEY=${key('a')}`, `Authorization: Bearer ${key('b')}`],
    rejects: () => ['TELNYX_API_KEY=KEY_short', key('a').slice(0, -1), `${key('a')}0`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['telnyx'],
    id: 'telnyx-named-api-key',
    name: 'Telnyx API key (other form)',
    kind: 'api-key',
    severity: 'high',
    form: ['KEY', ['base64url', 55]],
    references: [DOCS],
  }),
])
