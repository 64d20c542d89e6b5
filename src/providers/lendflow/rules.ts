import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lendflow'],
    id: 'lendflow-access-token',
    name: 'Lendflow access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 36], '.', ['base62', 235], '.', ['base62', 32, 683]],
    references: ['https://www.lendflow.com'],
  }),
  namedSecret({
    vendor: ['lendflow'],
    id: 'lendflow-json-web-token',
    name: 'Lendflow JSON Web Token',
    kind: 'access-token',
    severity: 'critical',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 100], '.', ['base64url', 60, 900], '.', ['base64url', 40, 700]],
    references: ['https://www.lendflow.com'],
  }),
])
