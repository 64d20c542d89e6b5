import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const call = (seed: string): string => `8-${fake(`truenas/${seed}`, 'base62', 64)}`

export const rules = defineRules([
  namedSecret({
    vendor: ['truenas', 'freenas', 'login with api key'],
    id: 'truenas-api-key',
    name: 'TrueNAS API key',
    overlaps: ['truenas-call-api-key'],
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: [['digits', 1, 5], '-', ['base62', 64]],
    alsoMatches: () => [
      `{"method": "auth.login_with_api_key", "params": ["${fakeOf([['digits', 1, 5], '-', ['base62', 64]], 'truenas-api-key/d')}"]}`,
    ],
    references: ['https://www.truenas.com/docs/'],
  }),
  {
    id: 'truenas-call-api-key',
    name: 'TrueNAS API key of a call',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.8,
    // The number, a hyphen and 64 letters and digits, where a call has them.
    keywords: ['bearer ', 'params'],
    startsWithKeyword: true,
    follows: { through: '\\s"\':=[\\\\', within: 14, to: '1-9' },
    pattern: /(?:bearer |params\\?["']?\s{0,2}[:=]\s{0,2}\[\s{0,2}\\?["'])(?<secret>[1-9]\d{0,4}-[A-Za-z0-9]{64})/i,
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `curl http://192.168.0.30/api/v2.0/device -H "Authorization: Bearer ${call('a')}"`,
      `{"msg": "method", "params": ["${call('b')}"]}`,
    ],
    rejects: () => [`token: ${call('a')}`, `Bearer ${call('b')}0`, `Bearer ${call('a').slice(0, -1)}`],
    references: ['https://www.truenas.com/docs/'],
    overlaps: ['truenas-api-key', 'web-auth-bearer-header'],
  },
])
