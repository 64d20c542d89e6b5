import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `EAAAF${fake('square/token', 'base64url', 58)}k`
const old = (): string => `sq0atp-${fake('square/old', 'base64url', 21)}k`
const secret = (): string => `sq0csp-${fake('square/secret', 'base64url', 42)}k`
const references = ['https://developer.squareup.com/docs/build-basics/access-tokens']

/** `sq0idp-` is the application's id and public. */
export const rules = defineRules([
  {
    id: 'square-access-token',
    name: 'Square access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    // "EAAA" is common inside base64: nothing of it may stand beside.
    keywords: ['EAAA'],
    startsWithKeyword: true,
    pattern: /(?<secret>EAAA[A-Za-z][\w-]{59})/,
    notBefore: '\\w+/.-',
    notAfter: '\\w+/=-',
    minEntropyBits: 4.2,
    matches: () => [`SQUARE_ACCESS_TOKEN=${token()}`, `Authorization: Bearer ${token()}`],
    rejects: () => [token().slice(0, -1), `${token()}0`, `A${token()}`],
    references,
  },
  {
    id: 'square-legacy-access-token',
    name: 'Square access token (legacy)',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.96,
    keywords: ['sq0atp-'],
    pattern: /(?<secret>sq0atp-[\w-]{22})/,
    notAfter: '\\w-',
    matches: () => [`SQUARE_TOKEN=${old()}`, `access_token: "${old()}"`],
    rejects: () => [old().slice(0, -1), `${old()}0`],
    references,
  },
  {
    id: 'square-application-secret',
    name: 'Square application secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.97,
    keywords: ['sq0csp-'],
    pattern: /(?<secret>sq0csp-[\w-]{43})/,
    notAfter: '\\w-',
    matches: () => [`SQUARE_APPLICATION_SECRET=${secret()}`, `"client_secret": "${secret()}"`],
    rejects: () => [secret().slice(0, -1), `${secret()}0`],
    references: ['https://developer.squareup.com/docs/oauth-api/overview'],
  },
])
