import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zipapi', 'zip api us'],
    id: 'zip-api-api-key',
    name: 'ZipAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://www.zipapi.us'],
  }),
])
