import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['onfleet'],
    id: 'onfleet-api-key',
    name: 'Onfleet API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://docs.onfleet.com'],
  }),
  namedSecret({
    vendor: ['onfleet'],
    id: 'onfleet-api-key-letters',
    name: 'Onfleet API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://docs.onfleet.com'],
  }),
])
