import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['delighted'],
    words: ['key', 'token', 'secret', 'auth'],
    id: 'delighted-api-key',
    name: 'Delighted API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 30, 34]],
    references: ['https://app.delighted.com/docs/api'],
  }),
])
