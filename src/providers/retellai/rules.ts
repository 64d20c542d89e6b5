import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const LENGTH = 28
const key = (seed: string): string => `key_${fake(`retellai/${seed}`, 'hex', LENGTH)}`

export const rules = defineRules([
  {
    id: 'retellai-api-key',
    name: 'Retell AI API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.8,
    keywords: ['key_'],
    startsWithKeyword: true,
    pattern: /(?<secret>key_[0-9a-f]{28})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`RETELL_API_KEY=${key('a')}`, `"apiKey": "${key('b')}"`, key('c')],
    rejects: () => [key('a').slice(0, -1), `${key('b')}0`, `public_${key('c')}`],
    references: ['https://docs.retellai.com'],
  },
])
