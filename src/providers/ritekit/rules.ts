import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ritekit'],
    words: ['key', 'token', 'secret', 'id'],
    id: 'ritekit-client-secret',
    name: 'RiteKit client secret',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 44]],
    references: ['https://ritekit.com'],
  }),
])
