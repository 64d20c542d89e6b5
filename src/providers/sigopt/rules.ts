import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sigopt'],
    words: ['token', 'key', 'secret'],
    id: 'sigopt-api-token',
    name: 'SigOpt API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['BASE36', 48]],
    references: ['https://sigopt.com'],
  }),
])
