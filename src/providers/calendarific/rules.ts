import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['calendarific'],
    id: 'calendarific-api-key',
    name: 'Calendarific API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://calendarific.com'],
  }),
  namedSecret({
    vendor: ['calendarific'],
    id: 'calendarific-api-key-of-hex-digits',
    name: 'Calendarific API key of hex digits',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://calendarific.com'],
  }),
])
