import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBareKey, checkBasicPair, checkBearerToken, checkJwkMember, checkUrlPassword } from './standing-checks.ts'

const random = (seed: string, length = 32): string => fake(`generic/standing/${seed}`, 'base62', length)
const basic = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')
const jwkMember = (seed: string): string => fake(`generic/standing/${seed}`, 'base64url', 43)

/** The beginning of a PKCS#8 key in base64, with as many bytes after it as it says. */
const bareKey = (seed: string): string => {
  const head = Buffer.from('308204be020100300d06092a864886f70d0101010500048204a8', 'hex')
  return Buffer.concat([head, Buffer.from(fake(seed, 'hex', 2 * 1192), 'hex')]).toString('base64')
}

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
    // PKCS#8 and PKCS#1 keys of RSA, PKCS#8 of elliptic curves: DER in base64 on one line, without the armour of PEM.
    id: 'generic-bare-private-key',
    name: 'Private key in base64 without armour',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.6,
    keywords: ['IBADANBgkqhkiG9w0BAQEFAASC', 'IBAAKCAQEA', 'IBAAKCAgEA', 'AgEAMBMGByqGSM49AgEG'],
    pattern:
      /(?<secret>MI(?:I[A-Za-z0-9+/]{3}IBA(?:DANBgkqhkiG9w0BAQEFAASC|AKCA[Qg]EA)[A-Za-z0-9+/]{400,4400}|G[A-Za-z0-9+/]AgEAMBMGByqGSM49AgEG[A-Za-z0-9+/]{100,200})={0,2})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    reach: 4500,
    check: checkBareKey,
    matches: () => [`expected = "${bareKey('generic/key/a')}"`, `key.pem, ${bareKey('generic/key/b')}"`],
    rejects: () => [
      `key: "${bareKey('generic/key/c').slice(0, 300)}"`,
      `"${bareKey('generic/key/d').replace('IBADAN', 'IBIDAN')}"`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2'],
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
