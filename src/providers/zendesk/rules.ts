import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zendesk'],
    id: 'zendesk-api-token',
    name: 'Zendesk API token',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  }),
  namedSecret({
    vendor: ['zendesk'],
    id: 'zendesk-oauth-secret',
    name: 'Zendesk OAuth token or client secret',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  }),
])
