import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['finnhub'],
    id: 'finnhub-api-key',
    name: 'Finnhub API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 20]],
    alsoMatches: () => [
      `https://finnhub.io/api/v1/quote?symbol=AAPL&token=${fakeOf([['base36', 20]], 'finnhub-api-key/a')}`,
    ],
    references: ['https://finnhub.io/docs/api/authentication'],
  }),
])
