import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['roaring'],
    words: ['secret', 'key', 'token', 'id'],
    id: 'roaring-client-secret',
    name: 'Roaring client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 28]],
    references: ['https://www.roaring.io'],
  }),
])
