import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ticketmaster'],
    id: 'ticketmaster-api-key',
    name: 'Ticketmaster API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  }),
])
