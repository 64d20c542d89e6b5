import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['jupiterone', 'jupiter one', 'j1_api', 'j1 api'],
    id: 'jupiter-one-api-key',
    name: 'JupiterOne API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 76]],
    references: ['https://docs.jupiterone.io'],
  }),
])
