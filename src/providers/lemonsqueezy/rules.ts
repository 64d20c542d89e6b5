import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const DOCS = 'https://docs.lemonsqueezy.com/api/getting-started/requests'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string, aud: string): string =>
  [
    encode({ typ: 'JWT', alg: 'RS256' }),
    encode({ aud, jti: fake(`lemonsqueezy/${seed}`, 'hex', 80), iat: 1_700_000_000.5, sub: '1234', scopes: [] }),
    fake(`lemonsqueezy/${seed}/2`, 'base64url', 683),
  ].join('.')
/** All keys are for the same audience. */
const AUDIENCE = '94d59cef-dbb8-4ea5-b178-d2540fcd6919'

export const rules = defineRules([
  {
    id: 'lemonsqueezy-api-key',
    name: 'Lemon Squeezy API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    // Base64 of `{"aud":"94d59cef-dbb8-4ea5-b178-d2540fcd6919","j`.
    keywords: ['.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTkiLCJ'],
    pattern:
      /(?<secret>eyJ[\w-]{10,120}\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTkiLCJ[\w-]{20,1000}\.[\w-]{80,1000})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 2300,
    matches: () => [`LEMONSQUEEZY_API_KEY=${token('a', AUDIENCE)}`, `"apiKey": "${token('b', AUDIENCE)}"`],
    rejects: () => [token('a', AUDIENCE).slice(0, 300), token('c', fakeUuid('lemonsqueezy/c')).slice(0, 60)],
    references: [DOCS],
    overlaps: ['jwt-token'],
  },
  {
    id: 'lemonsqueezy-named-api-key',
    name: 'Lemon Squeezy API key by its name',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
    startsWithKeyword: true,
    pattern:
      /lemon[_-]?squeezy[\s\S]{0,80}?[^\w.-](?<secret>eyJ0eXAiOiJKV1Qi[\w-]{10,120}\.[\w-]{60,1000}\.[\w-]{20,1000})/i,
    notBefore: '',
    notAfter: '\\w-',
    reach: 1200,
    matches: () => [
      `LEMONSQUEEZY_API_KEY=${token('d', 'https://api.lemonsqueezy.com')}`,
      `lemon_squeezy:\n  api_key: "${token('e', 'x')}"`,
    ],
    rejects: () => [`LEMONSQUEEZY_API_KEY=${token('d', 'x').slice(0, 60)}`, 'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1Qi...'],
    references: [DOCS],
    overlaps: ['jwt-token', 'lemonsqueezy-api-key'],
  },
])
