import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CLICKHOUSE_CLOUD_API_SECRET',
    id: 'clickhouse-cloud-api-key',
    name: 'ClickHouse Cloud API key secret',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    form: ['4b1d', ['base62', 38]],
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
  }),
])
