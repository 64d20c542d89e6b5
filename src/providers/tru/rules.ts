import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tru.id', 'tru id', 'truid'],
    words: ['secret', 'token', 'key'],
    id: 'tru-client-secret',
    name: 'tru.ID client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 26, 40]],
    references: ['https://tru.id'],
  }),
])
