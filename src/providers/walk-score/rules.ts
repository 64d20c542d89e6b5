import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['walkscore', 'walk score', 'wsapikey'],
    id: 'walk-score-api-key',
    name: 'Walk Score API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.walkscore.com/professional/api.php'],
  }),
])
