import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['envoy'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'envoy-api-key',
    name: 'Envoy API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 155, 220]],
    references: ['https://envoy.com'],
  }),
])
