import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deepseek', 'deep seek'],
    id: 'deepseek-api-key',
    name: 'DeepSeek API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    form: ['sk-', ['hex', 32]],
    references: ['https://api-docs.deepseek.com/'],
  }),
])
