import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['abuseipdb'],
    id: 'abuseipdb-access-key',
    name: 'AbuseIPDB access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 80]],
    references: ['https://docs.abuseipdb.com'],
  }),
])
