import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'sanity api',
      'sanity token',
      'sanity auth',
      'sanity write',
      'sanity read',
      'sanity key',
      'sanity access',
      'sanity secret',
      'sanity studio',
      'sanity.io',
    ],
    id: 'sanity-access-key',
    name: 'Sanity access key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    form: ['sk', ['base62', 48, 200]],
    references: ['https://www.sanity.io/docs'],
  }),
])
