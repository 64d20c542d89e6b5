import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { startsToken } from './token-start.ts'

const TOKENS = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/'

const token = (seed: string): string => `EAA${fake(`facebook/${seed}`, 'base62', 160)}`

export const rules = defineRules([
  {
    id: 'facebook-access-token',
    name: 'Meta access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['EAA'],
    startsWithKeyword: true,
    // Three letters are everywhere; a long word after them is not.
    follows: startsToken,
    pattern: /(?<secret>EAA[A-Za-z0-9]{77,500})/,
    reach: 512,
    notBefore: '\\w+/.-',
    notAfter: '\\w+/=-',
    minEntropyBits: 4,
    matches: () => [
      `FACEBOOK_ACCESS_TOKEN=${token('a')}`,
      `https://graph.facebook.com/v19.0/me?access_token=${token('b')}`,
      token('c'),
    ],
    rejects: () => [
      token('a').slice(0, 60),
      `sha512-${token('b')}==`,
      `x${token('c')}`,
      `${token('a')}/${token('b')}`,
      token('a').toLowerCase(),
    ],
    references: [TOKENS],
  },
  prefixedSecret({
    variable: 'FB_ACCESS_TOKEN',
    id: 'facebook-explorer-token',
    name: 'Meta access token of the Graph API Explorer',
    kind: 'access-token',
    severity: 'high',
    form: ['EAACEdEose0cB', ['base62', 30, 500]],
    overlaps: ['facebook-access-token'],
    references: [TOKENS],
  }),
  namedSecret({
    vendor: ['facebook', 'fb app', 'fb access'],
    id: 'facebook-app-access-token',
    name: 'Meta app access token',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 13, 17], '|', ['base64url', 27]],
    confidence: 0.9,
    references: [TOKENS],
  }),
  namedSecret({
    vendor: ['facebook', 'fb app', 'fb api', 'fb client', 'fb secret', 'fb key', 'fb token'],
    id: 'facebook-app-secret',
    name: 'Meta app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    references: [TOKENS],
  }),
])
