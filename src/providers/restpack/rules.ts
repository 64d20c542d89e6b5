import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['restpack'],
    id: 'restpack-access-token',
    name: 'Restpack access token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 48]],
    references: ['https://restpack.io'],
  }),
])
