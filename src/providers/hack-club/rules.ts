import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hackclub', 'hack club'],
    id: 'hack-club-ai-api-key',
    name: 'Hack Club AI API key',
    kind: 'api-key',
    severity: 'low',
    form: ['sk-hc-v1-', ['hex', 64]],
    references: ['https://hackclub.com'],
  }),
])
