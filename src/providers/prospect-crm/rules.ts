import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['prospectcrm', 'prospect crm'],
    id: 'prospect-crm-api-key',
    name: 'Prospect CRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.prospectsoft.com'],
  }),
  namedSecret({
    vendor: ['prospectcrm', 'prospect crm'],
    words: ['token', 'key', 'secret'],
    id: 'prospect-crm-access-token',
    name: 'Prospect CRM access token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.prospectsoft.com'],
  }),
])
