import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mux token', 'mux secret', 'mux access', 'mux api', 'mux.com', 'mux key'],
    words: ['secret', 'token', 'key'],
    id: 'mux-token-secret',
    name: 'Mux token secret',
    kind: 'access-key',
    severity: 'high',
    form: [['base64', 75]],
    references: ['https://docs.mux.com'],
  }),
])
