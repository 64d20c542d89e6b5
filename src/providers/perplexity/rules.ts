import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `pplx-${fake('perplexity', 'base62', 48)}`

export const rules = defineRules([
  {
    id: 'perplexity-api-key',
    name: 'Perplexity API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['pplx-'],
    pattern: /(?<secret>pplx-[A-Za-z0-9]{48})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`PERPLEXITY_API_KEY=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://docs.perplexity.ai/getting-started/quickstart'],
  },
])
