import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['monkeylearn'],
    id: 'monkeylearn-api-key',
    name: 'MonkeyLearn API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://monkeylearn.com'],
  }),
])
