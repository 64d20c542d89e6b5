import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'AXIOM_TOKEN',
    id: 'axiom-api-token',
    name: 'Axiom API token',
    kind: 'access-token',
    severity: 'medium',
    form: ['xaat-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    references: ['https://axiom.co/docs'],
  }),
  prefixedSecret({
    variable: 'AXIOM_PAT',
    id: 'axiom-personal-access-token',
    name: 'Axiom personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['xapt-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    references: ['https://axiom.co/docs'],
  }),
])
