import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['couchbase', 'capella'],
    words: ['secret', 'token', 'key'],
    id: 'couchbase-capella-api-key',
    name: 'Couchbase Capella API key secret',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 64, 120]],
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html'],
  }),
])
