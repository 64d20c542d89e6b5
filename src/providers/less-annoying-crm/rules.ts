import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lessannoyingcrm', 'less annoying crm'],
    id: 'less-annoying-crm-api-key',
    name: 'Less Annoying CRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 57]],
    references: ['https://www.lessannoyingcrm.com'],
  }),
])
