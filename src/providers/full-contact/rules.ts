import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fullcontact'],
    id: 'full-contact-api-key',
    name: 'FullContact API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://docs.fullcontact.com'],
  }),
])
