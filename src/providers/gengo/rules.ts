import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gengo'],
    id: 'gengo-private-key',
    name: 'Gengo private key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 64]],
    references: ['https://gengo.com'],
  }),
])
