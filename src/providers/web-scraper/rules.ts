import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['web scraper'],
    id: 'web-scraper-api-token',
    name: 'Web Scraper API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 60]],
    references: ['https://webscraper.io/documentation'],
  }),
])
