import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['postbacks'],
    words: ['key', 'token', 'secret'],
    id: 'postbacks-api-key',
    name: 'Postbacks API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://postbacks.io'],
  }),
])
