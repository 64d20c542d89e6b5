import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `r8_${fake('replicate', 'base62', 37)}`

export const rules = defineRules([
  {
    id: 'replicate-api-token',
    name: 'Replicate API token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['r8_'],
    pattern: /(?<secret>r8_[A-Za-z0-9]{37})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`REPLICATE_API_TOKEN=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
  },
])
