import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nozbe'],
    id: 'nozbe-teams-api-key',
    name: 'Nozbe Teams API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 16], '_', ['base64url', 64, 65]],
    references: ['https://nozbe.com'],
  }),
])
