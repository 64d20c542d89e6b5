import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['avaza'],
    id: 'avaza-access-token',
    name: 'Avaza access token',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 12, 26], '-', ['hex', 40]],
    references: ['https://api.avaza.com'],
  }),
])
