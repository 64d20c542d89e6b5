import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zipcodebase'],
    words: ['key', 'token', 'secret'],
    id: 'zip-codebase-api-key',
    name: 'Zipcodebase API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://zipcodebase.com'],
  }),
])
