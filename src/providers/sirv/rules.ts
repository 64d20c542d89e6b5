import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sirv'],
    words: ['secret', 'token', 'key'],
    id: 'sirv-client-secret',
    name: 'Sirv client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64', 86], '=='],
    references: ['https://apidocs.sirv.com'],
  }),
])
