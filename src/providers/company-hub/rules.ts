import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['companyhub'],
    id: 'company-hub-api-key',
    name: 'CompanyHub API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 20]],
    references: ['https://companyhub.com'],
  }),
])
