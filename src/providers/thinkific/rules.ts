import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['thinkific'],
    id: 'thinkific-api-key',
    name: 'Thinkific API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.thinkific.com'],
  }),
])
