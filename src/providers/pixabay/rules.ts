import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pixabay'],
    id: 'pixabay-api-key',
    name: 'Pixabay API key',
    kind: 'api-key',
    severity: 'low',
    form: [['digits', 7, 9], '-', ['hex', 25]],
    references: ['https://pixabay.com/api/docs/'],
  }),
])
