import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['goodday'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'goodday-api-token',
    name: 'GoodDay API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.goodday.work'],
  }),
])
