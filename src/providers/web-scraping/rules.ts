import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['webscraping', 'web scraping'],
    words: ['key', 'token', 'secret'],
    id: 'web-scraping-api-key',
    name: 'WebScraping.AI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://webscraping.ai/docs'],
  }),
  namedSecret({
    vendor: ['webscraping', 'web scraping'],
    id: 'web-scraping-legacy-api-key',
    name: 'WebScraping API key (letters and digits)',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://webscraping.ai/docs'],
  }),
])
