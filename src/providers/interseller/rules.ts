import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['interseller'],
    words: ['key', 'token', 'secret'],
    id: 'interseller-api-key',
    name: 'Interseller API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.interseller.io'],
  }),
])
