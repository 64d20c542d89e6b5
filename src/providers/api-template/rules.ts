import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apitemplate'],
    id: 'api-template-api-key',
    name: 'APITemplate.io API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 4, 6], 'M', ['base62', 35, 60]],
    references: ['https://apitemplate.io'],
  }),
  namedSecret({
    vendor: ['apitemplate'],
    id: 'api-template-api-key-of-letters-and-digits',
    name: 'APITemplate.io API key of letters and digits',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 39]],
    references: ['https://apitemplate.io'],
  }),
])
