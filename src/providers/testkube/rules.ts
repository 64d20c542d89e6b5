import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TESTKUBE_API_KEY',
    id: 'testkube-api-token',
    name: 'Testkube API token',
    kind: 'access-token',
    severity: 'high',
    form: ['tkcapi_', ['hex', 22, 40]],
    references: ['https://docs.testkube.io'],
  }),
  prefixedSecret({
    variable: 'TESTKUBE_AGENT_TOKEN',
    id: 'testkube-agent-token',
    name: 'Testkube agent token',
    kind: 'access-token',
    severity: 'high',
    form: ['tkcagnt_', ['hex', 22, 40]],
    references: ['https://docs.testkube.io'],
  }),
])
