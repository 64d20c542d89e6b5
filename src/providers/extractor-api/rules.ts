import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['extractorapi'],
    id: 'extractor-api-api-key',
    name: 'Extractor API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://extractorapi.com'],
  }),
])
