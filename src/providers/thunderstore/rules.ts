import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TCLI_AUTH_TOKEN',
    id: 'thunderstore-service-token',
    name: 'Thunderstore service account token',
    kind: 'access-token',
    severity: 'medium',
    form: ['tss_', ['base62', 32, 40]],
    references: ['https://thunderstore.io'],
  }),
])
