import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['column api', 'column key', 'column_api', 'column.com', 'column token', 'column secret'],
    id: 'column-api-key',
    name: 'Column API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['live_', ['base62', 27]],
    references: ['https://column.com/docs'],
  }),
  namedSecret({
    vendor: ['column api', 'column key', 'column_api', 'column.com', 'column token', 'column secret'],
    id: 'column-test-api-key',
    name: 'Column test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['test_', ['base62', 27]],
    references: ['https://column.com/docs'],
  }),
])
