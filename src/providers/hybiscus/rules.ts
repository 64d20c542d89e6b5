import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hybiscus'],
    id: 'hybiscus-api-key',
    name: 'Hybiscus API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 43]],
    references: ['https://hybiscus.dev'],
  }),
])
