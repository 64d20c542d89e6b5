import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['plivo'],
    id: 'plivo-auth-token',
    name: 'Plivo auth token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 40]],
    references: ['https://www.plivo.com/docs/'],
  }),
])
