import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['newscatcher'],
    id: 'newscatcher-api-key',
    name: 'NewsCatcher API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 43]],
    references: ['https://docs.newscatcherapi.com'],
  }),
])
