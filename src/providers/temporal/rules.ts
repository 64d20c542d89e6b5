import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkTemporalKey } from './token.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const key = (seed: string, iss = 'temporal.io'): string =>
  [
    encode({ alg: 'ES256', kid: fake(`temporal/${seed}/kid`, 'base62', 6) }),
    encode({
      account_id: fake(`temporal/${seed}/account`, 'base36', 5),
      aud: [iss],
      exp: 1_893_456_000,
      iss,
      jti: fake(`temporal/${seed}/id`, 'base62', 32),
      key_id: fake(`temporal/${seed}/id`, 'base62', 32),
      sub: fake(`temporal/${seed}/user`, 'hex', 32),
    }),
    fake(`temporal/${seed}`, 'base64url', 86),
  ].join('.')

export const rules = defineRules([
  {
    id: 'temporal-api-key',
    name: 'Temporal Cloud API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.9,
    // Base64 of `{"account_id":"`, with which the claims start.
    keywords: ['.eyJhY2NvdW50X2lkIjoi'],
    pattern: /(?<secret>eyJ[\w-]{10,120}\.eyJhY2NvdW50X2lkIjoi[\w-]{60,800}\.[\w-]{40,120})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 1100,
    check: checkTemporalKey,
    matches: () => [`TEMPORAL_API_KEY=${key('a')}`, `temporal --api-key ${key('b')} workflow list`],
    rejects: () => [key('a').slice(0, -60), key('c', 'acme.io').slice(0, -60)],
    references: ['https://docs.temporal.io/cloud/api-keys'],
    overlaps: ['jwt-token'],
  },
  namedSecret({
    vendor: ['temporal'],
    words: ['key', 'token'],
    id: 'temporal-api-key-by-name',
    name: 'Temporal Cloud API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['eyJ', ['base64url', 20, 120], '.', ['base64url', 60, 800], '.', ['base64url', 40, 120]],
    confidence: 0.6,
    references: ['https://docs.temporal.io/cloud/api-keys'],
  }),
])
