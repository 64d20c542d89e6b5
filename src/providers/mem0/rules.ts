import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mem0'],
    id: 'mem0-api-key',
    name: 'Mem0 API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['m0-', ['base62', 40]],
    references: ['https://docs.mem0.ai'],
  }),
])
