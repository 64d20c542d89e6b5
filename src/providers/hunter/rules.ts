import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hunter api', 'hunter.io', 'hunter key', 'hunterio', 'hunter token', 'hunter secret'],
    id: 'hunter-access-key',
    name: 'Hunter access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://hunter.io/api-documentation'],
  }),
])
