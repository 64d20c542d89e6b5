import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['yelp'],
    id: 'yelp-api-key',
    name: 'Yelp API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 128]],
    references: ['https://docs.developer.yelp.com'],
  }),
])
