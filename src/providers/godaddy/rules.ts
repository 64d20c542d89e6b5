import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.godaddy.com/getstarted'
const pair = (seed: string): string => `${fake(`godaddy/${seed}`, 'base62', 36)}:${fake(`godaddy/${seed}/2`, 'base62', 22)}`

export const rules = defineRules([
  {
    id: 'godaddy-api-key',
    name: 'GoDaddy API key and secret',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['sso-key'],
    startsWithKeyword: true,
    pattern: /sso-key\s{1,4}(?<secret>(?<apiKey>\w{10,20}_?\w{15,30}):[A-Za-z0-9]{20,24})/i,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`Authorization: sso-key ${pair('a')}`, `headers = {"Authorization": "sso-key ${pair('b')}"}`],
    rejects: () => ['Authorization: sso-key {API_KEY}:{API_SECRET}', `key ${pair('a')}`, `sso-key ${pair('b')}000`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['godaddy'],
    id: 'godaddy-api-secret',
    name: 'GoDaddy API secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 20, 24]],
    words: ['secret', 'token', 'key'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['godaddy'],
    id: 'godaddy-api-key-alone',
    name: 'GoDaddy API key without its secret',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 34, 38]],
    words: ['key', 'secret', 'token'],
    references: [DOCS],
  }),
])
