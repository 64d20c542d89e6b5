import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudelements', 'cloud elements'],
    id: 'cloud-elements-user-secret',
    name: 'Cloud Elements (SAP) user secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64', 43], '='],
    references: ['https://cloud-elements.com'],
  }),
])
