import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['shipday'],
    id: 'shipday-api-key',
    name: 'Shipday API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 10, 12], '.', ['base62', 20]],
    references: ['https://docs.shipday.com'],
  }),
])
