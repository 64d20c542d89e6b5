import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sugester'],
    id: 'sugester-api-key',
    name: 'Sugester API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://sugester.com'],
  }),
])
