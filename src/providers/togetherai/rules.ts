import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TOGETHER_API_KEY',
    id: 'togetherai-api-key',
    name: 'Together AI API key',
    kind: 'api-key',
    severity: 'high',
    form: ['tgp_v1_', ['base64url', 43]],
    references: ['https://docs.together.ai'],
  }),
  namedSecret({
    vendor: ['together ai', 'together api', 'api.together', 'together.xyz'],
    id: 'togetherai-legacy-api-key',
    name: 'Together AI API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://docs.together.ai'],
  }),
])
