import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fmfw'],
    id: 'fmfw-api-key-or-secret',
    name: 'FMFW.io API key or secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 32]],
    references: ['https://api.fmfw.io'],
  }),
])
