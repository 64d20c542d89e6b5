import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ENDOR_API_CREDENTIALS_SECRET',
    id: 'endorlabs-api-credential',
    name: 'Endor Labs API key or secret',
    kind: 'api-key',
    severity: 'high',
    form: ['endr+', ['base62', 16]],
    references: ['https://docs.endorlabs.com/administration/api-keys/'],
  }),
])
