import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DB_PASSWORD',
    id: 'aiven-service-password',
    name: 'Aiven service password',
    kind: 'password',
    severity: 'critical',
    form: ['AVNS_', ['base64url', 19]],
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  }),
  namedSecret({
    vendor: ['aiven'],
    id: 'aiven-auth-token',
    name: 'Aiven authentication token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64', 340, 400]],
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  }),
])
