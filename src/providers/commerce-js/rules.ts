import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['commercejs', 'commerce.js', 'commerce js'],
    id: 'commerce-js-secret-key',
    name: 'Commerce.js secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk_', ['base64url', 38, 48]],
    references: ['https://commercejs.com/docs/api/'],
  }),
  namedSecret({
    vendor: ['commercejs', 'commerce.js', 'commerce js'],
    id: 'commerce-js-api-key',
    name: 'Commerce.js API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 48]],
    references: ['https://commercejs.com/docs/api/'],
  }),
])
