import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cliengo'],
    id: 'cliengo-api-key',
    name: 'Cliengo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.cliengo.com'],
  }),
])
