import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkMondayToken } from './token.ts'

const DOCS = 'https://developer.monday.com/api-reference/docs/authentication'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string): string =>
  [
    encode({ alg: 'HS256' }),
    encode({
      tid: 532_418_903,
      aai: 11,
      uid: 96_417_553,
      iad: '2025-11-21T00:26:13.000Z',
      per: 'me:write',
      actid: 32_602_917,
      rgn: 'use1',
    }),
    fake(`monday/${seed}`, 'base64url', 43),
  ].join('.')

export const rules = defineRules([
  {
    id: 'monday-api-token',
    name: 'monday.com API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    // Base64 of `{"tid":`, with which the claims start.
    keywords: ['.eyJ0aWQiO'],
    pattern: /(?<secret>eyJ[\w-]{10,120}\.eyJ0aWQiO[\w;-]{40,500}\.[\w-]{40,90})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 800,
    check: checkMondayToken,
    matches: () => [`MONDAY_API_TOKEN=${token('a')}`, `"Authorization": "${token('b')}"`],
    rejects: () => [token('a').slice(0, -20), `${encode({ alg: 'HS256' })}.${encode({ tid: 1 })}.x`],
    references: [DOCS],
    overlaps: ['jwt-token'],
  },
  namedSecret({
    vendor: ['monday.com', 'monday client', 'monday signing', 'monday app'],
    id: 'monday-app-secret',
    name: 'monday.com client or signing secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    words: ['secret', 'token', 'key'],
    references: ['https://developer.monday.com/apps/docs/oauth'],
  }),
  namedSecret({
    vendor: ['monday.com', 'monday token', 'monday api', 'monday key', 'monday secret'],
    id: 'monday-api-token-by-name',
    name: 'monday.com API token of another form',
    kind: 'access-token',
    severity: 'high',
    form: ['eyJ', ['base64url', 20, 120], '.', ['base64url', 40, 500], '.', ['base64url', 40, 90]],
    confidence: 0.6,
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
  }),
])
