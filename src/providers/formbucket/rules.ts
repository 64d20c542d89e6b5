import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['formbucket'],
    id: 'formbucket-access-token',
    name: 'FormBucket access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32, 122], '.', ['base62', 60, 180], '.', ['base64url', 43]],
    references: ['https://www.formbucket.com'],
  }),
  namedSecret({
    vendor: ['formbucket'],
    id: 'formbucket-json-web-token',
    name: 'FormBucket JSON Web Token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://www.formbucket.com'],
  }),
])
