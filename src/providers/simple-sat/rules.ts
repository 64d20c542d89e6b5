import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['simplesat'],
    id: 'simple-sat-api-key',
    name: 'Simplesat API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://www.simplesat.io'],
  }),
])
