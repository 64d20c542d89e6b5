import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fastforex'],
    id: 'fast-forex-api-key',
    name: 'fastFOREX API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 10], '-', ['hex', 10], '-', ['base62', 6]],
    references: ['https://www.fastforex.io'],
  }),
  namedSecret({
    vendor: ['fastforex'],
    id: 'fast-forex-api-key-of-another-form',
    name: 'fastFOREX API key of another form',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 28]],
    references: ['https://www.fastforex.io'],
  }),
])
