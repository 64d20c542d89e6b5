import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['privacy'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'privacy-api-key',
    name: 'Privacy.com API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://privacy.com/developer/docs'],
  }),
])
