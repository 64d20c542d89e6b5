import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['luno'],
    id: 'luno-api-key-secret',
    name: 'Luno API key secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 43]],
    references: ['https://www.luno.com/en/developers/api'],
  }),
])
