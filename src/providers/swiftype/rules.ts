import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['swiftype'],
    words: ['key', 'token', 'secret'],
    id: 'swiftype-api-key',
    name: 'Swiftype API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 20]],
    references: ['https://swiftype.com/documentation'],
  }),
])
