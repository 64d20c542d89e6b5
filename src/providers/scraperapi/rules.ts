import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scraper api'],
    id: 'scraperapi-api-key',
    name: 'ScraperAPI API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    alsoMatches: () => [
      `https://api.scraperapi.com/?api_key=${fakeOf([['base36', 32]], 'scraperapi-api-key/d')}&url=https%3A%2F%2Facme-corp.io`,
    ],
    references: ['https://docs.scraperapi.com'],
  }),
])
