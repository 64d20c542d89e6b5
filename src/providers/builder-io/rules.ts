import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'BUILDER_PRIVATE_KEY',
    id: 'builder-io-private-key',
    name: 'Builder.io private key',
    kind: 'api-key',
    severity: 'high',
    form: ['bpk-', ['hex', 32]],
    references: ['https://www.builder.io/c/docs'],
  }),
])
