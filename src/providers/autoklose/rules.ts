import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['autoklose'],
    id: 'autoklose-access-token',
    name: 'Autoklose access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://autoklose.com'],
  }),
])
