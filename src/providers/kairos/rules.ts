import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kairos'],
    words: ['key', 'secret', 'token'],
    id: 'kairos-api-key',
    name: 'Kairos API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.kairos.com'],
  }),
])
