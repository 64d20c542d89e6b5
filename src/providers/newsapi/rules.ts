import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['news api'],
    id: 'newsapi-access-key',
    name: 'News API access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://newsapi.org/docs'],
  }),
])
