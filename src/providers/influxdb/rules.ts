import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['influx'],
    id: 'influxdb-api-token',
    name: 'InfluxDB API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    form: [['base64url', 86], '=='],
    references: ['https://docs.influxdata.com'],
  }),
  prefixedSecret({
    variable: 'INFLUXDB3_AUTH_TOKEN',
    id: 'influxdb-core-token',
    name: 'InfluxDB 3 token',
    kind: 'access-token',
    severity: 'high',
    form: ['apiv3_', ['base64url', 60, 90]],
    references: ['https://docs.influxdata.com'],
  }),
])
