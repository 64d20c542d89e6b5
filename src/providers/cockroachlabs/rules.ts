import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'COCKROACH_API_KEY',
    id: 'cockroachlabs-api-key',
    name: 'CockroachDB Cloud API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['CCDB1_', ['base62', 22], '_', ['base62', 40]],
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
  }),
])
