import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['route4me'],
    id: 'route4me-api-key',
    name: 'Route4Me API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['HEX', 32]],
    references: ['https://route4me.io'],
  }),
])
