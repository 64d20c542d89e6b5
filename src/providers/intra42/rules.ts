import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'INTRA42_CLIENT_SECRET',
    id: 'intra42-client-secret',
    name: '42 Intra client secret',
    kind: 'client-secret',
    severity: 'medium',
    form: ['s-s4t2ud-', ['hex', 64]],
    references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  }),
  prefixedSecret({
    variable: 'INTRA42_CLIENT_SECRET',
    id: 'intra42-client-secret-af',
    name: '42 Intra client secret (af)',
    kind: 'client-secret',
    severity: 'medium',
    form: ['s-s4t2af-', ['hex', 64]],
    references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  }),
])
