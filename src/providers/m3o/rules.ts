import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['m3o'],
    id: 'm3o-access-token',
    name: 'M3O access token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 48]],
    references: ['https://m3o.com'],
  }),
])
