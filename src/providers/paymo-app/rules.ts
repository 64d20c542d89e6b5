import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['paymoapp', 'paymo api', 'paymo key', 'paymo token', 'paymo secret'],
    id: 'paymo-app-api-key',
    name: 'Paymo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 44]],
    references: ['https://github.com/paymoapp/api'],
  }),
])
