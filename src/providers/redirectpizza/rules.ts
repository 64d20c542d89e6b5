import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'REDIRECT_PIZZA_TOKEN',
    id: 'redirectpizza-api-token',
    name: 'redirect.pizza API token',
    kind: 'access-token',
    severity: 'medium',
    form: ['rpa_', ['base62', 28, 34]],
    references: ['https://redirect.pizza/docs'],
  }),
])
