import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['civo'],
    id: 'civo-api-key',
    name: 'Civo API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 50]],
    references: ['https://www.civo.com/api'],
  }),
])
