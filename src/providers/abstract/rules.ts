import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['abstract token', 'abstract key', 'goabstract', 'abstract secret'],
    id: 'abstract-api-key',
    name: 'Abstract API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://www.abstract.com'],
  }),
])
