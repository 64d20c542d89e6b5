import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DVC_STUDIO_TOKEN',
    id: 'iterative-access-token',
    name: 'DVC Studio (Iterative) access token',
    kind: 'access-token',
    severity: 'high',
    form: ['isat_', ['base62', 30, 52]],
    references: ['https://dvc.org/doc/studio'],
  }),
])
