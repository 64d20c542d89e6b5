import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getresponse'],
    id: 'getresponse-api-key',
    name: 'GetResponse API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://apidocs.getresponse.com'],
  }),
])
