import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CANVA_CLIENT_SECRET',
    id: 'canva-client-secret',
    name: 'Canva client secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['cnvca', ['base64url', 51]],
    references: ['https://www.canva.dev/docs/connect/'],
  }),
])
