import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pipedream'],
    words: ['key', 'token', 'secret', 'bearer'],
    id: 'pipedream-api-key',
    name: 'Pipedream API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://pipedream.com/docs'],
  }),
])
