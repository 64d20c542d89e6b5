import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['detectlanguage'],
    id: 'detect-language-api-key',
    name: 'Detect Language API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://detectlanguage.com'],
  }),
  namedSecret({
    vendor: ['detectlanguage'],
    id: 'detect-language-api-key-letters',
    name: 'Detect Language API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://detectlanguage.com'],
  }),
])
