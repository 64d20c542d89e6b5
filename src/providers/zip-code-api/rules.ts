import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zip code api'],
    id: 'zip-code-api-api-key',
    name: 'ZipCodeAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 64]],
    references: ['https://www.zipcodeapi.com'],
  }),
])
