import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['billomat'],
    id: 'billomat-api-key',
    name: 'Billomat API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.billomat.com/en/api/'],
  }),
  namedSecret({
    vendor: ['billomat'],
    id: 'billomat-api-key-letters',
    name: 'Billomat API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.billomat.com/en/api/'],
  }),
])
