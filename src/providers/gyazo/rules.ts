import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gyazo'],
    id: 'gyazo-access-token',
    name: 'Gyazo access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 43]],
    references: ['https://gyazo.com/api/docs'],
  }),
])
