import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mastra'],
    id: 'mastra-api-key',
    name: 'Mastra API key',
    kind: 'api-key',
    severity: 'high',
    form: ['msk_', ['base62', 32]],
    references: ['https://mastra.ai'],
  }),
])
