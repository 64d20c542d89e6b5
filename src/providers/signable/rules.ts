import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['signable api', 'signable token', 'signable key', 'signable.co', 'signable secret'],
    id: 'signable-api-key',
    name: 'Signable API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32]],
    references: ['https://www.signable.co.uk'],
  }),
])
