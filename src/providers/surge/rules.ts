import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['surge'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'surge-token',
    name: 'surge.sh token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://surge.sh'],
  }),
])
