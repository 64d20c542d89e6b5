import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fibery'],
    id: 'fibery-api-token',
    name: 'Fibery API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 8], '.', ['hex', 35]],
    references: ['https://api.fibery.io'],
  }),
])
