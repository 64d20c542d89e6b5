import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nethunt'],
    words: ['key', 'token', 'secret'],
    id: 'nethunt-api-key',
    name: 'NetHunt API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://nethunt.com'],
  }),
])
