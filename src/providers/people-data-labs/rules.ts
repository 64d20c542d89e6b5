import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['peopledatalabs', 'people data labs', 'pdl api', 'pdl_api'],
    id: 'people-data-labs-api-key',
    name: 'People Data Labs API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://docs.peopledatalabs.com'],
  }),
])
