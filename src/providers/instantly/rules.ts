import { decodeBase64 } from '#base/encoding.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const DOCS = 'https://developer.instantly.ai'
const key = (seed: string): string =>
  Buffer.from(`${fakeUuid(`instantly/${seed}`)}:${fake(`instantly/${seed}/2`, 'base62', 12)}`).toString('base64')

/** Base64 of a UUID, a colon and twelve letters. */
function checkKey(secret: string): StructureCheck {
  const text = decodeBase64(secret)?.toString('latin1') ?? ''
  return { verdict: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[A-Za-z0-9+/=_-]{8,16}$/.test(text) ? 'pass' : 'reject' }
}

export const rules = defineRules([
  {
    id: 'instantly-api-key',
    name: 'Instantly API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.85,
    keywords: ['instantly'],
    startsWithKeyword: true,
    pattern: /instantly[\s\S]{0,80}?[^\w+/.-](?<secret>[A-Za-z0-9+/]{60,72}={0,2})/i,
    notBefore: '',
    notAfter: '\\w+/=-',
    check: checkKey,
    matches: () => [`INSTANTLY_API_KEY=${key('a')}`, `instantly:\n  api_key: "${key('b')}"`],
    rejects: () => [`API_KEY=${key('a')}`, `INSTANTLY_API_KEY=${fake('instantly/no', 'base62', 66)}==`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['instantly api', 'instantly key', 'instantly.ai', 'instantly token', 'instantly secret'],
    id: 'instantly-legacy-api-key',
    name: 'Instantly API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 36, 40]],
    words: ['key', 'token', 'secret'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['instantly api', 'instantly key', 'instantly.ai', 'instantly token', 'instantly secret'],
    id: 'instantly-api-key-by-name',
    name: 'Instantly API key of another form',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64', 48, 80]],
    confidence: 0.6,
    references: ['https://developer.instantly.ai'],
  }),
])
