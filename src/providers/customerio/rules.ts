import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['customer io', 'customer.io', 'cio app', 'cio api'],
    words: ['key', 'token', 'secret', 'bearer'],
    id: 'customerio-app-key',
    name: 'Customer.io App API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://docs.customer.io'],
  }),
  namedSecret({
    vendor: ['customer io', 'customer.io', 'tracking api', 'cio track', 'cio api'],
    words: ['key', 'token', 'secret'],
    id: 'customerio-tracking-key',
    name: 'Customer.io Track API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 20]],
    references: ['https://docs.customer.io'],
  }),
])
