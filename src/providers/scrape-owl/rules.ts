import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scrapeowl'],
    id: 'scrape-owl-api-key',
    name: 'ScrapeOwl API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 30]],
    references: ['https://scrapeowl.com'],
  }),
])
