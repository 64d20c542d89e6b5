import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://cursor.com/docs/cloud-agent/api/endpoints'
const LENGTH = 64
const key = (seed: string): string => `key_${fake(`cursor/${seed}`, 'hex', LENGTH)}`

export const rules = defineRules([
  {
    id: 'cursor-api-key',
    name: 'Cursor API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['key_'],
    startsWithKeyword: true,
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
