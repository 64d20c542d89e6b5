import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PANGEA_TOKEN',
    id: 'pangea-service-token',
    name: 'Pangea service token',
    kind: 'access-token',
    severity: 'high',
    form: ['pts_', ['base32', 32]],
    references: ['https://pangea.cloud/docs'],
  }),
])
