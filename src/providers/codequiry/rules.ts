import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['codequiry'],
    id: 'codequiry-api-key',
    name: 'Codequiry API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://codequiry.com'],
  }),
  namedSecret({
    vendor: ['codequiry'],
    id: 'codequiry-api-key-letters-and-digits',
    name: 'Codequiry API key (letters and digits)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://codequiry.com'],
  }),
])
