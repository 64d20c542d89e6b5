import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['postageapp', 'postage app'],
    id: 'postage-app-api-key',
    name: 'PostageApp API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://help.postageapp.com'],
  }),
])
