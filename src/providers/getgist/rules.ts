import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getgist'],
    id: 'getgist-api-key',
    name: 'Gist API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 68]],
    references: ['https://getgist.com'],
  }),
])
