import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mistral'],
    id: 'mistral-api-key',
    name: 'Mistral AI API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://docs.mistral.ai'],
  }),
])
