import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['signaturit'],
    id: 'signaturit-access-token',
    name: 'Signaturit access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 86]],
    references: ['https://docs.signaturit.com'],
  }),
])
