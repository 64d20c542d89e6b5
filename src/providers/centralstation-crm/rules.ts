import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['centralstationcrm', 'centralstation'],
    id: 'centralstation-crm-api-key',
    name: 'CentralStationCRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 30]],
    references: ['https://centralstationcrm.com'],
  }),
])
