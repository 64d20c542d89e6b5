import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scrapingbee', 'scraping bee'],
    id: 'scraping-bee-api-key',
    name: 'ScrapingBee API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['BASE36', 80]],
    references: ['https://www.scrapingbee.com/documentation/'],
  }),
])
