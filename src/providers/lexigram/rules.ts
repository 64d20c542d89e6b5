import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lexigram'],
    id: 'lexigram-api-key',
    name: 'Lexigram API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 301]],
    references: ['https://www.lexigram.io'],
  }),
])
