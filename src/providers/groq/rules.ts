import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `gsk_${fake('groq/1', 'base62', 20)}WGdyb3FY${fake('groq/2', 'base62', 24)}`

export const rules = defineRules([
  {
    id: 'groq-api-key',
    name: 'Groq API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['gsk_'],
    pattern: /(?<secret>gsk_[A-Za-z0-9]{52})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: secret.slice(24, 32) === 'WGdyb3FY' ? 'pass' : 'neutral' }),
    matches: () => [`GROQ_API_KEY=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://console.groq.com/docs/api-reference'],
  },
])
