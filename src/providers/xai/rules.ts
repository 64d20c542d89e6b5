import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `xai-${fake('xai', 'base62', 80)}`

export const rules = defineRules([
  {
    id: 'xai-api-key',
    name: 'xAI API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['xai-'],
    pattern: /(?<secret>xai-[\w-]{80})/,
    check: lettersCheck(/^xai-[A-Za-z0-9]{80}$/, 0.96),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`XAI_API_KEY=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://docs.x.ai/docs/overview'],
  },
])
