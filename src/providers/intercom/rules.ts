import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const token = (seed: string): string =>
  Buffer.from(`tok:${fakeUuid(`intercom/${seed}`).replaceAll('-', '_')}:1:0`).toString('base64')

/** The text inside is "tok:", an id of 36 characters and two numbers. */
function checkToken(secret: string): StructureCheck {
  const inside = Buffer.from(secret, 'base64').toString('latin1')
  return /^tok:[0-9a-f_-]{36}:\d:\d$/.test(inside) ? { verdict: 'pass' } : { verdict: 'fail', reason: 'no token id inside' }
}

export const rules = defineRules([
  {
    id: 'intercom-access-token',
    name: 'Intercom access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    // "tok:" in base64; the ninth byte decides the next character.
    keywords: ['dG9rO'],
    startsWithKeyword: true,
    pattern: /(?<secret>dG9rO[A-Za-z0-9+/]{54}=)/,
    notBefore: '\\w+/-',
    notAfter: '\\w+/=-',
    check: checkToken,
    matches: () => [`INTERCOM_ACCESS_TOKEN=${token('a')}`, `Authorization: Bearer ${token('b')}`],
    rejects: () => [token('a').slice(1), `x${token('a')}`, `dG9rO${fake('intercom/no', 'base62', 54)}=`],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  },
  namedSecret({
    vendor: ['intercom'],
    words: ['secret', 'token', 'key'],
    id: 'intercom-client-secret',
    name: 'Intercom client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  }),
  namedSecret({
    vendor: ['intercom'],
    words: ['token', 'key', 'bearer', 'auth', 'secret'],
    id: 'intercom-legacy-access-token',
    name: 'Intercom access token of another form',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 60]],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  }),
  namedSecret({
    vendor: ['intercom'],
    words: ['secret'],
    id: 'intercom-identity-secret',
    name: 'Intercom identity verification secret',
    kind: 'signing-secret',
    severity: 'high',
    form: [['base64url', 40]],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  }),
  namedSecret({
    vendor: 'intercom',
    words: ['token', 'key', 'bearer', 'auth', 'secret'],
    id: 'intercom-access-token-by-name',
    name: 'Intercom access token of the older form',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 59], '='],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  }),
])
