import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const ZEROS = 'A'.repeat(16)
const bearer = (seed: string): string =>
  `${ZEROS}AAAAAF${fake(`twitter/${seed}`, 'base62', 5)}AEAAAAA${fake(`twitter/${seed}/2`, 'base62', 30)}%3D${fake(`twitter/${seed}/3`, 'base62', 44)}`

export const rules = defineRules([
  {
    // A long row of "A" (zeros), then the app's number and the secret. The first 16 stay outside: a value with so long a row looks invented.
    id: 'twitter-bearer-token',
    name: 'X bearer token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.95,
    keywords: [ZEROS],
    startsWithKeyword: true,
    follows: { through: 'A', within: 10, to: 'B-Za-z0-9%' },
    pattern: new RegExp(`${ZEROS}(?<secret>A{4,7}[A-Za-z0-9%][A-Za-z0-9%]{70,150})`),
    notBefore: '\\w+/.-',
    notAfter: '\\w+/=-',
    minEntropyBits: 4,
    matches: () => [
      `TWITTER_BEARER_TOKEN=${bearer('a')}`,
      `Authorization: Bearer ${bearer('b')}`,
      `bearer_token = "${bearer('c').replace('AEAAAAA', '%2FAAAAAA')}"`,
    ],
    rejects: () => [`"wasm": "${ZEROS}${'A'.repeat(100)}"`, bearer('a').slice(0, 60), `${bearer('a')}+/`],
    references: ['https://docs.x.com/fundamentals/authentication/overview'],
  },
  namedSecret({
    vendor: ['twitter', 'tweepy'],
    id: 'twitter-access-token',
    name: 'X access token',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 8, 19], '-', ['base62', 30, 41]],
    references: ['https://docs.x.com/fundamentals/authentication/overview'],
  }),
  namedSecret({
    vendor: ['twitter', 'tweepy', 'access token secret'],
    words: ['secret', 'token'],
    id: 'twitter-access-token-secret',
    name: 'X access token secret',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 45]],
    references: ['https://docs.x.com/fundamentals/authentication/overview'],
  }),
  namedSecret({
    vendor: ['twitter', 'tweepy', 'consumer secret'],
    words: ['secret', 'key'],
    id: 'twitter-api-secret',
    name: 'X API key secret or OAuth 2.0 client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 50]],
    references: ['https://docs.x.com/fundamentals/authentication/overview'],
  }),
  namedSecret({
    vendor: ['twitter', 'tweepy', 'consumer key', 'consumer secret', 'consumer token'],
    words: ['api key', 'consumer', 'app key', 'key', 'token', 'secret'],
    id: 'twitter-api-key',
    name: 'X API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 25]],
    references: ['https://docs.x.com/fundamentals/authentication/overview'],
  }),
])
