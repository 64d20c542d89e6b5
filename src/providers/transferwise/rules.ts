import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['transferwise', 'wise api', 'wise token', 'api.wise.com', 'wise secret', 'wise key'],
    id: 'transferwise-api-token',
    name: 'Wise (TransferWise) API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://docs.wise.com'],
  }),
])
