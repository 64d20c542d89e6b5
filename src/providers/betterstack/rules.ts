import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['better stack', 'better uptime', 'logtail'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'betterstack-api-token',
    name: 'Better Stack API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 24]],
    references: ['https://betterstack.com/docs/'],
  }),
])
