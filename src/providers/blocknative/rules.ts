import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['blocknative'],
    id: 'blocknative-api-key',
    name: 'Blocknative API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://www.blocknative.com'],
  }),
])
