import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://cursor.com/docs/cloud-agent/api/endpoints'
const LENGTH = 64
const key = (seed: string): string => `key_${fake(`cursor/${seed}`, 'hex', LENGTH)}`

/** Are the next 64 bytes small letters and digits? "key_" is in many names, this much after it in none. */
function hasBody(bytes: Uint8Array, _: number, keywordEnd: number): boolean {
  if (keywordEnd + LENGTH > bytes.length) return false
  for (let at = keywordEnd; at < keywordEnd + LENGTH; at++) {
    const byte = bytes[at]!
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a))) return false
  }
  return true
}

export const rules = defineRules([
  {
    id: 'cursor-api-key',
    name: 'Cursor API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['key_'],
    startsWithKeyword: true,
    follows: hasBody,
    pattern: /(?<secret>key_[0-9a-z]{64})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`CURSOR_API_KEY=${key('a')}`, `{"api_key":"${key('b')}"}`, key('c')],
    rejects: () => [key('a').slice(0, -1), `${key('a')}0`, `public_${key('a')}`],
    references: [DOCS],
  },
  prefixedSecret({
    variable: 'CURSOR_API_KEY',
    id: 'cursor-user-api-key',
    name: 'Cursor API key (newer form)',
    kind: 'api-key',
    severity: 'high',
    form: ['crsr_', ['hex', 64]],
    references: [DOCS],
  }),
])
