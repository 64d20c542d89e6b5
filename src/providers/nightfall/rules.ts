import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nightfall'],
    id: 'nightfall-access-key',
    name: 'Nightfall AI access key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    form: ['NF-', ['base62', 32]],
    references: ['https://docs.nightfall.ai'],
  }),
])
