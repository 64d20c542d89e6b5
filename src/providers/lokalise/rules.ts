import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lokalise'],
    id: 'lokalise-api-token',
    name: 'Lokalise API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 40]],
    references: ['https://developers.lokalise.com'],
  }),
])
