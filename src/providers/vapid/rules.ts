import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vapid'],
    words: ['private'],
    id: 'vapid-private-key',
    name: 'VAPID private key',
    kind: 'private-key',
    severity: 'medium',
    form: [['base64url', 43]],
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
  }),
])
