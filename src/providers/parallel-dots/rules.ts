import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['paralleldots', 'parallel dots'],
    id: 'parallel-dots-api-key',
    name: 'ParallelDots API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 43]],
    references: ['https://www.paralleldots.com'],
  }),
])
