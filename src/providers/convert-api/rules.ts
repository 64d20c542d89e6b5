import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['convertapi', 'convert api'],
    id: 'convert-api-api-secret',
    name: 'ConvertAPI API secret',
    kind: 'api-key',
    severity: 'medium',
    form: ['secret_', ['base62', 16]],
    references: ['https://docs.convertapi.com'],
  }),
])
