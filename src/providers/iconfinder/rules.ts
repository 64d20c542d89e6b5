import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['iconfinder'],
    id: 'iconfinder-api-key',
    name: 'Iconfinder API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 64]],
    references: ['https://developer.iconfinder.com'],
  }),
])
