import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['purestake'],
    id: 'purestake-api-key',
    name: 'PureStake API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://www.purestake.com'],
  }),
])
