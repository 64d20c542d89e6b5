import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['carboninterface', 'carbon interface'],
    id: 'carbon-interface-api-key',
    name: 'Carbon Interface API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 21]],
    references: ['https://www.carboninterface.com'],
  }),
])
