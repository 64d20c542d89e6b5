import { decodeBase64Json } from '#base/encoding.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const DOCS = 'https://docs.moralis.com'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string): string =>
  [
    encode({ typ: 'JWT', alg: 'HS256' }),
    encode({
      nonce: fakeUuid(`moralis/${seed}`),
      orgId: fake(`moralis/${seed}/org`, 'digits', 6),
      userId: fake(`moralis/${seed}/user`, 'digits', 6),
      typeId: fakeUuid(`moralis/${seed}/type`),
      type: 'PROJECT',
      iat: 1_700_000_000,
      exp: 4_855_760_000,
    }),
    fake(`moralis/${seed}/mac`, 'base64url', 43),
  ].join('.')

function checkToken(text: string): StructureCheck {
  const { orgId, userId, typeId } = decodeBase64Json(text.split('.')[1] ?? '') ?? {}
  if (typeof orgId !== 'string' || typeof userId !== 'string' || typeof typeId !== 'string') return { verdict: 'reject' }
  return { verdict: 'pass', facts: { organizationId: orgId, userId } }
}

export const rules = defineRules([
  {
    id: 'moralis-api-key',
    name: 'Moralis API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    // Base64 of `{"nonce":"`.
    keywords: ['.eyJub25jZSI6I'],
    pattern: /(?<secret>eyJ[\w-]{10,80}\.eyJub25jZSI6I[\w-]{60,600}\.[\w-]{43})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    reach: 800,
    check: checkToken,
    matches: () => [`MORALIS_API_KEY=${token('a')}`, `Moralis.start({ apiKey: '${token('b')}' })`],
    rejects: () => [token('a').slice(0, -1), `${encode({ alg: 'HS256' })}.${encode({ nonce: 'x'.repeat(60) })}.x`],
    references: [DOCS],
    overlaps: ['jwt-token'],
  },
  namedSecret({
    vendor: ['moralis'],
    id: 'moralis-legacy-api-key',
    name: 'Moralis API key (older form)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 64]],
    references: [DOCS],
  }),
])
