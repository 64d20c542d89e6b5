import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['loadmill'],
    id: 'loadmill-api-token',
    name: 'Loadmill API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://www.loadmill.com'],
  }),
])
