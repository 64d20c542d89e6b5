import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vultr'],
    id: 'vultr-access-key',
    name: 'Vultr access key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 36]],
    references: ['https://docs.vultr.com'],
  }),
])
