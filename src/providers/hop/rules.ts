import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'HOP_TOKEN',
    id: 'hop-project-token',
    name: 'Hop project token',
    kind: 'access-token',
    severity: 'critical',
    form: ['ptk_', ['base62', 40, 100]],
    references: ['https://docs.hop.io'],
  }),
  prefixedSecret({
    variable: 'HOP_TOKEN',
    id: 'hop-personal-access-token',
    name: 'Hop personal access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['pat_hop_', ['base62', 40, 100]],
    references: ['https://docs.hop.io'],
  }),
])
