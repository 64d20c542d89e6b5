import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['survey anyplace', 'survey any place', 'pointerpro'],
    id: 'survey-any-place-api-key',
    name: 'Pointerpro (Survey Anyplace) API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://pointerpro.com'],
  }),
])
