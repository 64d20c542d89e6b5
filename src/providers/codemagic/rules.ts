import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['codemagic'],
    id: 'codemagic-api-token',
    name: 'Codemagic API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 43]],
    references: ['https://docs.codemagic.io'],
  }),
])
