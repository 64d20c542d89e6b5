import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['private ai'],
    id: 'privateai-api-key',
    name: 'Private AI API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://docs.private-ai.com'],
  }),
])
