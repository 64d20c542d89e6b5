import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['leadfeeder'],
    words: ['key', 'token', 'secret'],
    id: 'leadfeeder-api-token',
    name: 'Leadfeeder (Dealfront) API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 43]],
    references: ['https://www.leadfeeder.com'],
  }),
])
