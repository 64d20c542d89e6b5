import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['caspio'],
    words: ['secret', 'id', 'key', 'token'],
    id: 'caspio-client-secret',
    name: 'Caspio client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base36', 50]],
    references: ['https://www.caspio.com'],
  }),
])
