import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dareboost'],
    id: 'dareboost-api-token',
    name: 'Contentsquare Speed (Dareboost) API token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 60]],
    references: ['https://contentsquare.com'],
  }),
])
