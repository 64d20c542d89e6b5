import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coinlib'],
    id: 'coinlib-api-key',
    name: 'Coinlib API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 16]],
    references: ['https://coinlib.io'],
  }),
  namedSecret({
    vendor: ['coinlib'],
    id: 'coinlib-access-key',
    name: 'Coinlib access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 16]],
    references: ['https://coinlib.io'],
  }),
])
