import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['statuscake'],
    words: ['key', 'token', 'secret'],
    id: 'statuscake-access-key',
    name: 'StatusCake access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://developers.statuscake.com'],
  }),
])
