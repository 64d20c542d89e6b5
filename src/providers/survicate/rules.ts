import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['survicate'],
    id: 'survicate-api-key',
    name: 'Survicate API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://developers.survicate.com'],
  }),
])
