import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clickhelp'],
    words: ['key', 'token', 'secret'],
    id: 'click-help-api-key',
    name: 'ClickHelp API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 24]],
    references: ['https://clickhelp.com'],
  }),
])
