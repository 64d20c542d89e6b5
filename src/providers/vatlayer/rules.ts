import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vatlayer'],
    id: 'vatlayer-access-key',
    name: 'vatlayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://vatlayer.com'],
  }),
])
