import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tickettailor', 'ticket tailor'],
    id: 'ticket-tailor-api-key',
    name: 'Ticket Tailor API key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk_', ['digits', 3, 8], '_', ['digits', 3, 8], '_', ['hex', 32]],
    references: ['https://developers.tickettailor.com'],
  }),
])
