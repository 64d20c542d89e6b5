import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['yousign'],
    id: 'yousign-access-key',
    name: 'Yousign access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developers.yousign.com'],
  }),
])
