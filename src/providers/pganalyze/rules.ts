import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pganalyze'],
    id: 'pganalyze-api-key',
    name: 'pganalyze API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['pg', ['lower', 2], '_', ['base62', 27, 32]],
    references: ['https://pganalyze.com/docs'],
  }),
])
