import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['axonaut'],
    id: 'axonaut-api-key',
    name: 'Axonaut API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://axonaut.com/api/v2/doc'],
  }),
  namedSecret({
    vendor: ['axonaut'],
    id: 'axonaut-api-key-letters',
    name: 'Axonaut API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://axonaut.com/api/v2/doc'],
  }),
])
