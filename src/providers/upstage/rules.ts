import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['upstage'],
    id: 'upstage-api-key',
    name: 'Upstage API key',
    kind: 'api-key',
    severity: 'high',
    form: ['up_', ['base62', 29]],
    references: ['https://console.upstage.ai/docs'],
  }),
])
