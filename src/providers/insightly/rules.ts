import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['insightly'],
    words: ['key', 'token', 'secret'],
    id: 'insightly-api-key',
    name: 'Insightly API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://api.insightly.com'],
  }),
  namedSecret({
    vendor: ['insightly'],
    id: 'insightly-api-key-of-letters-and-digits',
    name: 'Insightly API key of letters and digits',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 36]],
    references: ['https://api.insightly.com'],
  }),
])
