import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scrapfly'],
    id: 'scrapfly-api-key',
    name: 'ScrapFly API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['scp-live-', ['hex', 32]],
    references: ['https://scrapfly.io/docs'],
  }),
  namedSecret({
    vendor: ['scrapfly'],
    id: 'scrapfly-test-api-key',
    name: 'ScrapFly test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['scp-test-', ['hex', 32]],
    references: ['https://scrapfly.io/docs'],
  }),
  namedSecret({
    vendor: ['scrapfly'],
    id: 'scrapfly-legacy-api-key',
    name: 'ScrapFly legacy API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://scrapfly.io/docs'],
  }),
])
