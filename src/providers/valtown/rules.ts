import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'VALTOWN_TOKEN',
    id: 'valtown-api-token',
    name: 'Val Town API token',
    kind: 'access-token',
    severity: 'high',
    form: ['vtwn_', ['base62', 26, 44]],
    references: ['https://docs.val.town'],
  }),
])
