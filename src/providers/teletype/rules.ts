import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['teletype'],
    id: 'teletype-api-key',
    name: 'Teletype API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 64]],
    references: ['https://help.teletype.app'],
  }),
])
