import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['klipfolio'],
    id: 'klipfolio-api-key',
    name: 'Klipfolio API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://www.klipfolio.com'],
  }),
])
