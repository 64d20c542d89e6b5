import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudplan'],
    id: 'cloudplan-access-token',
    name: 'cloudplan access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://cloudplan.net'],
  }),
])
