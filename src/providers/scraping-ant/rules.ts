import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scrapingant', 'scraping ant'],
    id: 'scraping-ant-api-key',
    name: 'ScrapingAnt API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.scrapingant.com'],
  }),
])
