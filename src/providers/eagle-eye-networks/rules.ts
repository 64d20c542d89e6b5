import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['eagleeyenetworks', 'eagle eye networks', 'eagleeye'],
    words: ['secret', 'key', 'token'],
    id: 'eagle-eye-networks-api-secret',
    name: 'Eagle Eye Networks API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 15]],
    references: ['https://www.een.com'],
  }),
])
