import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CLOJARS_PASSWORD',
    id: 'clojars-deploy-token',
    name: 'Clojars deploy token',
    kind: 'access-token',
    severity: 'critical',
    form: ['CLOJARS_', ['base36', 60]],
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  }),
])
