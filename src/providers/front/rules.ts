import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['front api', 'front token', 'front secret', 'frontapp', 'api2.frontapp', 'front key', 'front jwt'],
    id: 'front-api-token',
    name: 'Front API token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://dev.frontapp.com'],
  }),
  namedSecret({
    vendor: ['front api', 'front token', 'front secret', 'frontapp', 'front key'],
    id: 'front-api-token-of-another-form',
    name: 'Front API token of another form',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 36], '.', ['base64url', 20, 188], '.', ['base64url', 43]],
    references: ['https://dev.frontapp.com'],
  }),
])
