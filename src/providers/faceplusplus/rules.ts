import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['faceplusplus'],
    id: 'faceplusplus-api-key-or-secret',
    name: 'Face++ API key or secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://console.faceplusplus.com'],
  }),
])
