import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mite api', 'mite key', 'mite token', 'mite account', 'miteapikey', 'mite.yo.lk', 'mite secret'],
    id: 'mite-api-key',
    name: 'mite API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 16]],
    references: ['https://mite.de'],
  }),
])
