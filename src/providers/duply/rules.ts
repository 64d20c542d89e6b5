import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['duply'],
    words: ['secret', 'key', 'token'],
    id: 'duply-api-secret',
    name: 'Duply API secret',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://duply.co'],
  }),
])
