import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zenscrape'],
    words: ['key', 'token', 'secret'],
    id: 'zenscrape-api-key',
    name: 'Zenscrape API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://zenscrape.com'],
  }),
])
