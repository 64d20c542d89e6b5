import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBasicHeader, checkToken } from './web-credential.ts'

const basic = (user: string, seed: string): string =>
  Buffer.from(`${user}:${fake(`web-auth/basic/${seed}`, 'base62', 16)}`).toString('base64')
const token = (seed: string, length = 40): string => fake(`web-auth/token/${seed}`, 'base62', length)

export const headerRules = defineRules([
  {
    id: 'web-auth-basic-header',
    name: 'User and password in an HTTP header',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['basic '],
    pattern:
      /\b(?:proxy-)?authorization["']?\]?\s{0,3}(?:=>|[:=,])\s{0,3}["'`]{0,3}Basic\s{1,3}(?<secret>[A-Za-z0-9+/]{8,1024}={0,2})/i,
    notAfter: 'A-Za-z0-9+/=_-',
    reach: 1200,
    check: checkBasicHeader,
    matches: () => [
      `curl -H "Authorization: Basic ${basic('svc', 'a')}" https://api.acme-corp.io/`,
      `{"Proxy-Authorization": "Basic ${basic('ci', 'b')}"}`,
    ],
    rejects: () => [
      `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`,
      `Authorization: Basic ${Buffer.from('no colon in it').toString('base64')}`,
      'Authorization: Basic <credentials>',
      'Authorization: Basic realm',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
  },
  {
    id: 'web-auth-bearer-header',
    name: 'Bearer token in an HTTP header',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.6,
    keywords: ['authorization'],
    pattern:
      /\bauthorization["']?\]?\s{0,3}(?:=>|[:=,])\s{0,3}["'`]{0,3}(?:Bearer|Token|ApiKey)\s{1,3}(?:token=["']?)?(?<secret>[\w.~+/-]{20,2000}={0,2})/i,
    startsWithKeyword: true,
    follows: { through: '\\s"\'\\]', within: 5, to: ':=,' },
    notAfter: '\\w',
    reach: 2200,
    minEntropyBits: 3.4,
    check: checkToken,
    matches: () => [
      `-H 'Authorization: Bearer ${token('bearer')}'`,
      `headers["Authorization"] = "Token ${fake('web-auth/token/hex', 'hex', 40)}"`,
    ],
    rejects: () => [
      'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE_2',
      'Authorization: Bearer ${process.env.API_TOKEN_V2}',
      'Authorization: Bearer some-very-long-lower-case-words',
      'authorization: Bearer realm="acme", error="invalid_token"',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc6750'],
  },
  {
    // X-Api-Key, X-Auth-Token, X-Access-Token, X-Something-Token and their like.
    id: 'web-auth-api-key-header',
    name: 'API key in an HTTP header',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.6,
    keywords: ['-key', '-token', '-secret', '-apikey', 'x-auth'],
    pattern:
      /\b(?:x-(?:[a-z0-9]{2,24}-){0,3}(?:api-?key|api-?token|auth(?:-?(?:token|key))?|access-?(?:token|key)|token|secret(?:-?key)?)|(?:api|auth)-(?:key|token)|apikey)["']?\]?\s{0,3}(?:=>|[:=,])\s{0,3}["'`]{0,3}(?<secret>[\w.~+/-]{20,512}={0,2})/i,
    follows: { through: '\\w\\s"\'\\]-', within: 30, to: ':=,' },
    notBefore: 'A-Za-z0-9_.-',
    notAfter: '\\w(',
    reach: 640,
    minEntropyBits: 3.2,
    // The header of AWS holds a session token of a hundred characters or more; shorter values are of its tests.
    check: (secret, parts, { lead }) =>
      /^x-amz-/i.test(lead) && secret.length < 100 ? { verdict: 'reject' } : checkToken(secret, parts),
    matches: () => [
      `curl -H 'X-Api-Key: ${token('header', 32)}' https://api.acme-corp.io`,
      `req.Header.Set("X-Auth-Token", "${fake('web-auth/token/x', 'hex', 32)}")`,
      `'X-Acme-Access-Token' => '${token('header/2')}'`,
    ],
    rejects: () => [
      'X-Api-Key: your-api-key-goes-here-123',
      "'X-Api-Key': process.env.API_KEY_2024",
      'X-Api-Key: ${API_KEY}',
      'x-auth-token: undefined',
      `X-Amz-Security-Token:${fake('web-auth/token/amz', 'hex', 64)}`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc9110#section-11'],
  },
])
