import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['customerguru', 'customer.guru', 'customer guru'],
    id: 'customer-guru-api-key',
    name: 'Customer.guru API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 30]],
    references: ['https://customer.guru'],
  }),
  namedSecret({
    vendor: ['customerguru', 'customer.guru', 'customer guru'],
    words: ['secret', 'token', 'key'],
    id: 'customer-guru-api-secret',
    name: 'Customer.guru API secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 50]],
    references: ['https://customer.guru'],
  }),
])
