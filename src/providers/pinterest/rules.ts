import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PINTEREST_ACCESS_TOKEN',
    id: 'pinterest-access-token',
    name: 'Pinterest access token',
    kind: 'access-token',
    severity: 'high',
    form: ['pina_', ['base64url', 32, 250]],
    references: ['https://developers.pinterest.com/docs/'],
  }),
  namedSecret({
    vendor: ['pinterest'],
    words: ['secret', 'token', 'key'],
    id: 'pinterest-client-secret',
    name: 'Pinterest app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://developers.pinterest.com/docs/'],
  }),
  {
    id: 'pinterest-refresh-token',
    name: 'Pinterest refresh token',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['pinr_'],
    reach: 2300,
    startsWithKeyword: true,
    pattern: /(?<secret>pinr_[\w-]{16,400}(?:\.[\w-]{6,600}){0,3})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: secret.length > 40 && /\d/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `PINTEREST_REFRESH_TOKEN=pinr_${fake('pinterest/r', 'base62', 64)}`,
      `"refresh_token": "pinr_eyJ${fake('pinterest/s', 'base62', 24)}.${fake('pinterest/t', 'base62', 60)}.${fake('pinterest/u', 'base62', 43)}"`,
    ],
    rejects: () => ['pinr_short', `x_pinr_${fake('pinterest/r', 'base62', 64)}`],
    references: ['https://developers.pinterest.com/docs/'],
  },
])
