import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geckoboard'],
    id: 'geckoboard-api-key',
    name: 'Geckoboard API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 44]],
    references: ['https://www.geckoboard.com'],
  }),
  namedSecret({
    vendor: ['geckoboard'],
    id: 'geckoboard-api-key-of-hex-digits',
    name: 'Geckoboard API key of hex digits',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.geckoboard.com'],
  }),
])
