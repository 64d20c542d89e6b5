import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['chatfuel', 'chatfule'],
    id: 'chatfule-access-token',
    name: 'Chatfuel access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 128]],
    references: ['https://chatfuel.com'],
  }),
])
