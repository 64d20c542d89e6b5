import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloze'],
    id: 'cloze-api-key',
    name: 'Cloze API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.cloze.com'],
  }),
])
