import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['invoiceocean', 'invoice ocean'],
    words: ['token', 'key', 'secret'],
    id: 'invoice-ocean-api-token',
    name: 'InvoiceOcean API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 20]],
    references: ['https://invoiceocean.com'],
  }),
])
