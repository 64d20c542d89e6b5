import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tokeet'],
    words: ['key', 'token', 'secret'],
    id: 'tokeet-api-key',
    name: 'Tokeet API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.tokeet.com'],
  }),
])
