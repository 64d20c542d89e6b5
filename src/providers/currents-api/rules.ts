import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['currentsapi', 'currents api'],
    id: 'currents-api-api-key',
    name: 'Currents API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 48]],
    references: ['https://currentsapi.services'],
  }),
])
