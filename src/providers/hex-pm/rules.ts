import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hex api key', 'hexpm', 'hex pm', 'hex_api_key', 'hex.pm'],
    words: ['key', 'token', 'secret'],
    id: 'hex-pm-api-key',
    name: 'Hex.pm API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32]],
    references: ['https://hex.pm/docs'],
  }),
])
