import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zenrows'],
    id: 'zenrows-api-key',
    name: 'ZenRows API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://docs.zenrows.com'],
  }),
])
