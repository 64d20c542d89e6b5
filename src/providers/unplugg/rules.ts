import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['unplugg'],
    id: 'unplugg-api-key',
    name: 'Unplugg API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 64]],
    references: ['https://unplu.gg'],
  }),
])
