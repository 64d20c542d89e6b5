import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['convertkit', 'convert kit'],
    words: ['key', 'token', 'secret'],
    id: 'convertkit-api-key',
    name: 'Kit (ConvertKit) API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://developers.kit.com'],
  }),
  namedSecret({
    vendor: ['convertkit', 'convert kit'],
    words: ['secret', 'key', 'token'],
    id: 'convertkit-api-secret',
    name: 'Kit (ConvertKit) API secret',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43]],
    references: ['https://developers.kit.com'],
  }),
])
