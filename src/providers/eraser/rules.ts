import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['eraser'],
    words: ['key', 'token', 'secret', 'bearer'],
    id: 'eraser-api-token',
    name: 'Eraser API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://docs.eraser.io/reference/api-token'],
  }),
])
