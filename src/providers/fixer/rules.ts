import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fixer io', 'fixer.io', 'fixer api', 'fixer access', 'fixer key', 'fixer secret', 'fixer token'],
    id: 'fixer-access-key',
    name: 'fixer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://fixer.io/documentation'],
  }),
])
