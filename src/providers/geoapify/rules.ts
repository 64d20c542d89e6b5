import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geoapify'],
    id: 'geoapify-access-key',
    name: 'Geoapify access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://apidocs.geoapify.com'],
  }),
])
