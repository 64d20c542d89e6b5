import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clientary', 'ronin api', 'ronin key', 'ronin secret', 'ronin token'],
    id: 'clientary-api-key',
    name: 'Clientary (Ronin) API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 24, 26]],
    references: ['https://www.clientary.com/api'],
  }),
])
