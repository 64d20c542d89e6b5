import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['auth0'],
    id: 'auth0-client-secret',
    name: 'Auth0 client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 64, 128]],
    references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
  }),
])
