import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['magnetic'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'magnetic-access-token',
    name: 'Magnetic access token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.magnetichq.com'],
  }),
])
