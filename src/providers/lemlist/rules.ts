import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lemlist'],
    id: 'lemlist-api-key',
    name: 'lemlist API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developer.lemlist.com'],
  }),
])
