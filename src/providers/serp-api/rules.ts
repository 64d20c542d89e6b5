import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['serpapi', 'serp api', 'serp token', 'serp key', 'serp secret'],
    id: 'serp-api-api-key',
    name: 'SerpApi API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://serpapi.com'],
  }),
])
