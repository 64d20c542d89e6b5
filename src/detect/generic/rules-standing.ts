import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBasicPair, checkBearerToken, checkJwkMember, checkUrlPassword } from './standing-checks.ts'

const random = (seed: string, length = 32): string => fake(`generic/standing/${seed}`, 'base62', length)
const basic = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')
const jwkMember = (seed: string): string => fake(`generic/standing/${seed}`, 'base64url', 43)

/** Secrets that are known by what stands around them, without a name that says so. */
export const standingRules = defineRules([
  {
    id: 'generic-basic-pair',
    name: 'User and password after the word "Basic"',
    kind: 'password',
    severity: 'high',
    confidence: 0.25,
    keywords: ['basic '],
    pattern: /basic {1,2}(?<secret>[A-Za-z0-9+/]{8,512}={0,2})/i,
    startsWithKeyword: true,
    follows: { through: ' ', within: 2, to: 'A-Za-z0-9+/' },
    notAfter: 'A-Za-z0-9+/=_-',
    reach: 300,
    check: checkBasicPair,
    matches: () => [
      `"value": "Basic ${basic('svc', random('a', 16))}",`,
      `expect(header).toBe('Basic ${basic('ci', random('b', 16))}')`,
    ],
    rejects: () => [
      'Basic authentication is on',
      `Basic ${Buffer.from('no colon in it').toString('base64')}`,
      'basic knowledge of',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
  },
  {
    id: 'generic-bearer-token',
    name: 'Token after the word "Bearer"',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.25,
    keywords: ['bearer '],
    pattern: /bearer {1,2}(?<secret>[\w.~+/-]{16,2000}={0,2})/i,
    startsWithKeyword: true,
    follows: { through: ' ', within: 2, to: '\\w.~+/-' },
    notAfter: '\\w',
    reach: 1010,
    check: checkBearerToken,
    matches: () => [`"value": "Bearer ${random('c', 40)}",`, `token = 'bearer ${fake('generic/standing/d', 'hex', 32)}'`],
    rejects: () => [
      'Bearer authentication-scheme-1',
      'Bearer ${process.env.API_TOKEN_V2}',
      'the bearer of_this_letter_is_2_old',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc6750'],
  },
  {
    id: 'generic-url-password',
    name: 'Password in an address',
    kind: 'password',
    severity: 'high',
    confidence: 0.25,
    keywords: ['://'],
    pattern: /:\/\/(?<user>[^\s:/?#@"'`<>|,;(){}[\]]{0,64}):(?<secret>[^\s/?#@"'`<>|\\(){}]{4,128})@/,
    startsWithKeyword: true,
    follows: { through: '^\\s:/?#@"\'`<>|,;(){}[\\]', within: 64, to: [':', '^\\s/?#@"\'`<>|\\\\(){}'] },
    notBefore: '^A-Za-z0-9',
    notAfter: '',
    reach: 210,
    check: checkUrlPassword,
    matches: () => [`db = "pgx://app:${random('e', 12)}@localhost"`, `amqp+tls://svc:${random('f', 12)}@mq-1:5671/%2f`],
    rejects: () => [
      'ftp://user:password@host',
      'scheme://${USER}:${PASS}@host',
      'http://acme-corp.io:8080/@x',
      'x://a:{pw}@h',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  },
  {
    id: 'generic-jwk-member',
    name: 'Private member of a JSON Web Key',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.25,
    keywords: ['kty"', "kty'", 'kty:'],
    pattern: /\b[dk]["']?\s{0,2}:\s{0,2}["'](?<secret>[A-Za-z0-9_-]{22,700})["']/,
    notBefore: '\\w.$-',
    notAfter: '',
    reach: 1600,
    check: checkJwkMember,
    matches: () => [
      `d: '${jwkMember('g')}',\n  kty: 'EC',\n  crv: 'P-256',`,
      `const shared = {\n  alg: 'HS256',\n  k: '${jwkMember('h')}',\n  kty: 'oct',\n  use: config.use,\n`,
    ],
    rejects: () => ["{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }", `{ kty: 'oct', id: '${jwkMember('i')}' }`],
    references: ['https://www.rfc-editor.org/rfc/rfc7517'],
  },
])
