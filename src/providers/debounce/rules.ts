import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['debounce'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'debounce-api-key',
    name: 'DeBounce API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 13]],
    references: ['https://debounce.io'],
  }),
])
