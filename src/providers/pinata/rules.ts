import { decodeBase64Json } from '#base/encoding.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.pinata.cloud/account-management/api-keys'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string, name: string): string =>
  [
    encode({ alg: 'HS256', typ: 'JWT' }),
    encode({
      userInformation: { id: fake(`pinata/${seed}/user`, 'hex', 32), email_verified: true },
      authenticationType: 'scopedKey',
      [name]: fake(`pinata/${seed}/key`, 'hex', 20),
      scopedKeySecret: fake(`pinata/${seed}/secret`, 'hex', 64),
    }),
    fake(`pinata/${seed}/mac`, 'base64url', 43),
  ].join('.')

/** The claims hold the API key and its secret. */
function checkToken(text: string): StructureCheck {
  const key = decodeBase64Json(text.split('.')[1] ?? '')?.['scopedKeyKey']
  return typeof key === 'string' ? { verdict: 'pass', facts: { apiKey: key } } : { verdict: 'reject' }
}

export const rules = defineRules([
  namedSecret({
    vendor: ['pinata'],
    id: 'pinata-api-secret',
    name: 'Pinata API secret',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 64]],
    references: [DOCS],
  }),
  {
    id: 'pinata-jwt',
    name: 'Pinata JWT',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    // Base64 of `{"userInformation":`, with which the claims mostly start.
    keywords: ['pinata', '.eyJ1c2VySW5mb3JtYXRpb24iOn'],
    pattern: /(?<secret>eyJ[\w-]{10,80}\.eyJ[\w-]{100,1000}\.[\w-]{43})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 1200,
    check: checkToken,
    matches: () => [`PINATA_JWT=${token('a', 'scopedKeyKey')}`, `Authorization: Bearer ${token('b', 'scopedKeyKey')}`],
    rejects: () => [`PINATA_JWT=${token('a', 'scopedKeyKey').slice(0, -1)}`, `pinata: ${token('c', 'other').slice(0, 90)}`],
    references: [DOCS],
    overlaps: ['jwt-token'],
  },
])
