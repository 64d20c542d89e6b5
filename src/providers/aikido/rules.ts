import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'AIKIDO_TOKEN',
    id: 'aikido-ci-token',
    name: 'Aikido CI token',
    kind: 'access-token',
    severity: 'medium',
    form: ['AIK_CI_', ['base62', 20, 80]],
    references: ['https://apidocs.aikido.dev'],
  }),
  prefixedSecret({
    variable: 'AIK_CLIENT_SECRET',
    id: 'aikido-client-secret',
    name: 'Aikido client secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['AIK_SECRET_', ['base62', 40, 100]],
    references: ['https://apidocs.aikido.dev'],
  }),
])
