import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['blitapp', 'blit app'],
    id: 'blit-app-api-key',
    name: 'Blit API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 39]],
    references: ['https://blitapp.com'],
  }),
])
