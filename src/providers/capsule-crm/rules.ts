import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['capsulecrm', 'capsule crm'],
    id: 'capsule-crm-api-token',
    name: 'Capsule API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 64]],
    references: ['https://developer.capsulecrm.com'],
  }),
])
