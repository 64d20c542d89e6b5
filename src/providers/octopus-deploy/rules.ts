import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'OCTOPUS_API_KEY',
    id: 'octopus-deploy-api-key',
    name: 'Octopus Deploy API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['API-', ['BASE36', 25, 36]],
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
  }),
])
