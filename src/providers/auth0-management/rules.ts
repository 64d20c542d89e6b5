import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['auth0'],
    words: ['token', 'management', 'secret', 'key'],
    id: 'auth0-management-management-api-token',
    name: 'Auth0 Management API management API token',
    kind: 'access-token',
    severity: 'critical',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 20, 200], '.ey', ['base64url', 100, 2000], '.', ['base64url', 200, 700]],
    references: ['https://auth0.com/docs/api/management/v2'],
  }),
])
