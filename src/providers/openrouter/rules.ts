import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `sk-or-v1-${fake('openrouter', 'hex', 64)}`

export const rules = defineRules([
  {
    id: 'openrouter-api-key',
    name: 'OpenRouter API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['sk-or-v1-'],
    pattern: /(?<secret>sk-or-v1-[0-9A-Za-z]{64})/,
    check: lettersCheck(/^sk-or-v1-[0-9a-f]{64}$/, 0.96),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`OPENROUTER_API_KEY=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
  },
])
