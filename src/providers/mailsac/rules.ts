import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mailsac'],
    id: 'mailsac-api-key',
    name: 'Mailsac API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['k_', ['base64url', 30, 100]],
    references: ['https://mailsac.com/docs/api'],
  }),
])
