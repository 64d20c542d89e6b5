import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.voyageai.com/docs/api-key-and-installation'
const LENGTH = 43
const key = (seed: string): string =>
  `pa-${fake(`voyageai/${seed}`, 'base62', 20)}4xR${fake(`voyageai/${seed}/2`, 'base62', 20)}`

/** Are the next 43 bytes base64url characters? "pa-" is in many words ("spa-"), this much after it in few. */
function hasBody(bytes: Uint8Array, _: number, keywordEnd: number): boolean {
  if (keywordEnd + LENGTH > bytes.length) return false
  for (let at = keywordEnd; at < keywordEnd + LENGTH; at++) {
    const byte = bytes[at]!
    const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
    if (!isLetter && !(byte >= 0x30 && byte <= 0x39) && byte !== 0x2d && byte !== 0x5f) return false
  }
  return true
}

export const rules = defineRules([
  {
    id: 'voyageai-api-key',
    name: 'Voyage AI API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.75,
    keywords: ['pa-'],
    startsWithKeyword: true,
    follows: hasBody,
    pattern: /(?<secret>pa-[\w-]{43})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 4.2,
    check: (secret) => {
      const body = secret.slice(3)
      return { verdict: /\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? 'neutral' : 'reject' }
    },
    matches: () => [`API_KEY=${key('a')}`, `Authorization: Bearer ${key('b')}`],
    rejects: () => [key('a').slice(0, -1), `s${key('b')}`, 'pa-this-is-a-class-name-with-many-hyphens-in-it'],
    references: [DOCS],
    overlaps: ['web-auth-bearer-header'],
  },
  namedSecret({
    vendor: ['voyage'],
    id: 'voyageai-named-api-key',
    name: 'Voyage AI API key by its name',
    kind: 'api-key',
    severity: 'medium',
    form: ['pa-', ['base64url', 43]],
    confidence: 0.95,
    references: [DOCS],
  }),
])
