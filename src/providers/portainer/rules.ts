import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PORTAINER_TOKEN',
    id: 'portainer-access-token',
    name: 'Portainer access token',
    kind: 'access-token',
    severity: 'critical',
    minEntropyBits: 3.5,
    notAfter: 'A-Za-z0-9+/',
    form: ['ptr_', ['base64', 43, 44]],
    references: ['https://docs.portainer.io/api/access'],
  }),
])
