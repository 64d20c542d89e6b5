import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['parsehub'],
    words: ['key', 'token', 'secret'],
    id: 'parsehub-api-key',
    name: 'ParseHub API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 12]],
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
  }),
])
