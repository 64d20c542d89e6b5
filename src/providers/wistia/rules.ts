import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wistia'],
    id: 'wistia-access-key',
    name: 'Wistia access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 64]],
    references: ['https://docs.wistia.com'],
  }),
])
