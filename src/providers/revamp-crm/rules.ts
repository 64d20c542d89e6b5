import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['revampcrm', 'revamp crm'],
    id: 'revamp-crm-api-key',
    name: 'Revamp CRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://revamp-crm.com'],
  }),
])
