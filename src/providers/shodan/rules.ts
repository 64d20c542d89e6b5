import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['shodan'],
    id: 'shodan-api-key',
    name: 'Shodan API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://developer.shodan.io/api'],
  }),
])
