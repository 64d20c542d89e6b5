import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dyspatch'],
    id: 'dyspatch-api-key',
    name: 'Dyspatch API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['BASE36', 52]],
    references: ['https://docs.dyspatch.io'],
  }),
])
