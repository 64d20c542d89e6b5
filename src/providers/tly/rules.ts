import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['t.ly', 'tly token', 'tly api', 'tly key', 'tly secret'],
    id: 'tly-api-token',
    name: 'T.LY API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 60]],
    references: ['https://t.ly/docs/'],
  }),
])
