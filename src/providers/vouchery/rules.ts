import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vouchery'],
    id: 'vouchery-api-key',
    name: 'Vouchery API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 36]],
    references: ['https://docs.vouchery.io'],
  }),
])
