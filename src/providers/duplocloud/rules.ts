import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['duplocloud', 'duplo token', 'duplo_token', 'duplo secret', 'duplo key'],
    id: 'duplocloud-api-token',
    name: 'DuploCloud API token',
    kind: 'access-token',
    severity: 'critical',
    form: ['AQAAANCMnd8BFdERjHo', ['base64url', 200, 400]],
    references: ['https://duplocloud.com'],
  }),
])
