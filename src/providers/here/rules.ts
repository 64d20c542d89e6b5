import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['here api', 'hereapi.com', 'here.com', 'here maps', 'here key', 'here secret', 'here token'],
    id: 'here-api-key',
    name: 'HERE API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 43]],
    references: ['https://www.here.com/docs/'],
  }),
  namedSecret({
    vendor: ['here.access.key', 'here access', 'here client', 'here.com', 'here oauth'],
    words: ['secret', 'token', 'key'],
    id: 'here-access-key-secret',
    name: 'HERE access key secret',
    kind: 'access-key',
    severity: 'high',
    form: [['base64url', 86]],
    references: ['https://www.here.com/docs/'],
  }),
])
