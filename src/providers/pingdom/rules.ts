import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pingdom'],
    words: ['key', 'token', 'bearer', 'secret'],
    id: 'pingdom-api-token',
    name: 'Pingdom API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 64, 180]],
    references: ['https://docs.pingdom.com'],
  }),
])
