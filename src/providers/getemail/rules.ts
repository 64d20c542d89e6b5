import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getemail'],
    words: ['key', 'token', 'secret'],
    id: 'getemail-api-key',
    name: 'GetEmail.io API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://getemail.io'],
  }),
])
