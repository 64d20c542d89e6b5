import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tyntec'],
    id: 'tyntec-api-key',
    name: 'tyntec API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://api.tyntec.com'],
  }),
])
