import { decodeBase64Json } from '#base/encoding.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string): string =>
  [
    encode({ alg: 'HS256', typ: 'JWT' }),
    encode({ iss: 'user', jti: `at-${fake(`scalr/${seed}/id`, 'base36', 16)}` }),
    fake(`scalr/${seed}`, 'base64url', 43),
  ].join('.')

/** The claims hold the id of the token, with which it can be deleted. */
function checkToken(text: string): StructureCheck {
  const id = decodeBase64Json(text.split('.')[1] ?? '')?.['jti']
  return typeof id === 'string' ? { verdict: 'pass', facts: { tokenId: id } } : { verdict: 'neutral' }
}

export const rules = defineRules([
  {
    id: 'scalr-access-token',
    name: 'Scalr access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    // Base64 of `{"iss":"user","jti":"at-`, with which the claims start.
    keywords: ['.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt'],
    pattern: /(?<secret>eyJ[\w-]{10,120}\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[\w-]{8,80}\.[\w-]{43})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 320,
    check: checkToken,
    matches: () => [`SCALR_TOKEN=${token('a')}`, `credentials "acme.scalr.io" {\n  token = "${token('b')}"\n}`],
    rejects: () => [token('a').slice(0, -1), `${encode({ alg: 'HS256' })}.${encode({ iss: 'user', jti: 'x' })}.x`],
    references: ['https://docs.scalr.io/docs/personal-access-tokens'],
    overlaps: ['jwt-token', 'scalr-token-by-name'],
  },
  namedSecret({
    vendor: ['scalr'],
    id: 'scalr-token-by-name',
    name: 'Scalr token, known by the name beside it',
    kind: 'access-token',
    severity: 'critical',
    form: ['eyJ', ['base64url', 20, 120], '.eyJ', ['base64url', 20, 200], '.', ['base64url', 43]],
    overlaps: ['jwt-token', 'scalr-access-token'],
    references: ['https://docs.scalr.io/docs/personal-access-tokens'],
  }),
])
