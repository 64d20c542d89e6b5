import { createHmac } from 'node:crypto'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkSigningSecret } from './signing-secret.ts'
import { checkEncryptedToken, checkToken } from './token.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A synthetic token signed with a synthetic key. */
export function signedToken(seed: string, claims: object, alg: 'HS256' | 'HS512' = 'HS256'): string {
  const text = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`
  const mac = createHmac(`sha${alg.slice(2)}`, fakeBytes(`jwt/${seed}`, 32))
  return `${text}.${mac.update(text).digest('base64url')}`
}

const claims = (seed: string): object => ({ iss: 'https://login.acme-corp.io/', sub: fakeUuid(seed), exp: 1_893_456_000 })
const jwe = (seed: string): string =>
  [
    encode({ alg: 'RSA-OAEP', enc: 'A256GCM' }),
    fake(`${seed}/key`, 'base64url', 342),
    fake(`${seed}/iv`, 'base64url', 16),
    fake(`${seed}/text`, 'base64url', 200),
    fake(`${seed}/tag`, 'base64url', 22),
  ].join('.')

export const rules = defineRules([
  {
    // base64url(JSON) "." base64url(JSON) "." signature. "eyJ" is base64 of `{"`. Source: RFC 7519, RFC 7515.
    id: 'jwt-token',
    name: 'JSON Web Token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.7,
    keywords: ['eyJ'],
    pattern: /(?<secret>eyJ[\w-]{10,2000}\.e[yw][\w-]{10,6000}\.[\w-]{0,1400})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 9600,
    check: checkToken,
    matches: () => [
      `TOKEN=${signedToken('a', claims('a'))}`,
      `{"accessToken": "${signedToken('b', claims('b'), 'HS512')}"}`,
      `curl -H 'Cookie: session=${signedToken('c', claims('c'))}' https://api.acme-corp.io/`,
    ],
    rejects: () => [
      `${encode({ typ: 'JWT', no: 'algorithm' })}.${encode({ sub: 'x' })}.${fake('jwt/x', 'base64url', 43)}`,
      signedToken('d', claims('d')).slice(0, -20),
      signedToken('e', { iss: 'supabase', role: 'anon', exp: 1_893_456_000 }),
      `${encode({ alg: 'HS256' })}.${encode({ sub: '1234567890', name: 'John Doe' })}.${fake('jwt/y', 'base64url', 43)}`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7519', 'https://www.rfc-editor.org/rfc/rfc7515'],
  },
  {
    id: 'jwt-encrypted-token',
    name: 'JSON Web Token, encrypted',
    kind: 'session',
    severity: 'low',
    confidence: 0.5,
    keywords: ['eyJ'],
    pattern: /(?<secret>eyJ[\w-]{10,2000}\.[\w-]{0,1400}\.[\w-]{10,32}\.[\w-]{4,6000}\.[\w-]{16,86})/,
    notBefore: '\\w.-',
    notAfter: '\\w.-',
    reach: 9600,
    check: checkEncryptedToken,
    matches: () => [`session=${jwe('jwe')}`, `"id_token": "${jwe('jwe/2')}"`],
    rejects: () => [
      `session=${jwe('jwe').split('.').slice(0, 4).join('.')}`,
      `session=${encode({ alg: 'HS256' })}.${jwe('jwe').split('.').slice(1).join('.')}`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7516'],
  },
  {
    id: 'jwt-signing-secret',
    name: 'Key that signs JSON Web Tokens',
    kind: 'signing-secret',
    severity: 'high',
    confidence: 0.65,
    keywords: ['jwt'],
    pattern:
      /\bjwt[\w.-]{0,24}(?:secret|sign(?:ing|ature)?[_-]?key)[\w-]{0,12}["']?\]?\s{0,3}(?:=>|:=|=|:)\s{0,3}["']?(?<secret>[^\s"'`,;]{16,256})/i,
    notAfter: '',
    reach: 512,
    minEntropyBits: 3.2,
    check: checkSigningSecret,
    matches: () => [
      `JWT_SECRET=${fake('jwt/secret', 'base64', 44)}`,
      `"jwtSigningKey": "${fake('jwt/secret-2', 'hex', 64)}"`,
    ],
    rejects: () => [
      'JWT_SECRET=${JWT_SECRET}',
      'JWT_SECRET=your-super-secret-key-1',
      'jwtSecret: process.env.JWT_SECRET_V2',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-3.2'],
  },
  {
    id: 'jwt-session-secret',
    name: 'Key that signs sessions or cookies',
    kind: 'signing-secret',
    severity: 'high',
    confidence: 0.65,
    keywords: [
      'auth_secret',
      'authsecret',
      'session_secret',
      'sessionsecret',
      'cookie_secret',
      'cookiesecret',
      'session_key',
    ],
    pattern:
      /\b(?:next_?auth_?secret|auth_?secret|session_?(?:secret|key)|cookie_?secret)(?:_key)?["']?\]?\s{0,3}(?:=>|:=|=|:)\s{0,3}["']?(?<secret>[^\s"'`,;]{16,256})/i,
    notAfter: '',
    reach: 512,
    minEntropyBits: 3.2,
    check: checkSigningSecret,
    matches: () => [
      `NEXTAUTH_SECRET="${fake('session', 'base64', 44)}"`,
      `session_secret: ${fake('session/2', 'base62', 48)}`,
    ],
    rejects: () => [
      'SESSION_SECRET=$SESSION_SECRET_2024',
      'AUTH_SECRET=replace-with-32-random-characters',
      'cookieSecret: "short1"',
      'session_key = get_random_string(32, VALID_KEY_CHARS)',
    ],
    references: [
      'https://authjs.dev/reference/core/errors#missingsecret',
      'https://expressjs.com/en/resources/middleware/session.html',
    ],
  },
])
