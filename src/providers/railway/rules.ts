import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['railway'],
    words: ['token', 'key', 'secret'],
    id: 'railway-token',
    name: 'Railway token',
    kind: 'access-token',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://docs.railway.com'],
  }),
])
