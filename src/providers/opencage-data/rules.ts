import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['opencage'],
    id: 'opencage-data-api-key',
    name: 'OpenCage API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://opencagedata.com/api'],
  }),
  namedSecret({
    vendor: ['opencage'],
    id: 'opencage-data-api-key-letters',
    name: 'OpenCage API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://opencagedata.com/api'],
  }),
])
