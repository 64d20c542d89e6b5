import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dynalist'],
    id: 'dynalist-api-token',
    name: 'Dynalist API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 86]],
    references: ['https://dynalist.io'],
  }),
])
