import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hasura'],
    words: ['secret'],
    id: 'hasura-admin-secret',
    name: 'Hasura admin secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 64]],
    references: ['https://hasura.io'],
  }),
  namedSecret({
    vendor: ['hasura'],
    id: 'hasura-personal-access-token',
    name: 'Hasura personal access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['pat-', ['base64url', 20, 60]],
    references: ['https://hasura.io'],
  }),
  namedSecret({
    vendor: ['hasura'],
    words: ['secret'],
    id: 'hasura-admin-secret-of-another-length',
    name: 'Hasura admin secret of another length',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 32, 63]],
    references: ['https://hasura.io'],
  }),
])
