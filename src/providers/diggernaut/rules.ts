import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['diggernaut'],
    id: 'diggernaut-api-key',
    name: 'Diggernaut API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://www.diggernaut.com'],
  }),
])
