import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['statsig'],
    id: 'statsig-server-secret-key',
    name: 'Statsig server secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['secret-', ['base62', 32, 48]],
    references: ['https://docs.statsig.com'],
  }),
  namedSecret({
    vendor: ['statsig'],
    id: 'statsig-console-api-key',
    name: 'Statsig console API key',
    kind: 'api-key',
    severity: 'high',
    form: ['console-', ['base62', 32, 48]],
    references: ['https://docs.statsig.com'],
  }),
])
