import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flowflu', 'flowlu'],
    id: 'flowflu-api-key',
    name: 'Flowlu API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 51]],
    references: ['https://www.flowlu.com'],
  }),
])
