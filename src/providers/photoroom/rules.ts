import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['photoroom'],
    id: 'photoroom-api-key',
    name: 'Photoroom API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk_pr_', ['base64url', 3, 20], '_', ['hex', 40]],
    references: ['https://docs.photoroom.com'],
  }),
])
