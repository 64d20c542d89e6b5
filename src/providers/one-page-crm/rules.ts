import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['onepagecrm', 'one page crm'],
    id: 'one-page-crm-api-key',
    name: 'OnePageCRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 27], '='],
    references: ['https://www.onepagecrm.com'],
  }),
])
