import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scraperbox'],
    id: 'scraper-box-access-token',
    name: 'ScraperBox access token',
    kind: 'access-token',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://scraperbox.com'],
  }),
])
