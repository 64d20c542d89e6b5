import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gitter'],
    id: 'gitter-access-token',
    name: 'Gitter access token',
    kind: 'access-token',
    severity: 'low',
    form: [['base64url', 40]],
    references: ['https://developer.gitter.im/docs/authentication'],
  }),
])
