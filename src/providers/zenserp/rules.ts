import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zenserp'],
    words: ['key', 'token', 'secret'],
    id: 'zenserp-api-key',
    name: 'Zenserp API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://zenserp.com'],
  }),
])
