import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['countrylayer'],
    id: 'country-layer-access-key',
    name: 'countrylayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://countrylayer.com'],
  }),
])
