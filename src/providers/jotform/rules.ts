import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['jot form'],
    id: 'jotform-api-key',
    name: 'Jotform API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    alsoMatches: () => [`https://api.jotform.com/user/forms?apiKey=${fakeOf([['base36', 32]], 'jotform-api-key/d')}`],
    references: ['https://api.jotform.com/docs/'],
  }),
])
