import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['blogger'],
    id: 'blogger-api-key',
    name: 'Blogger API key',
    kind: 'api-key',
    severity: 'low',
    form: ['AIza', ['base64url', 35]],
    references: ['https://developers.google.com/blogger'],
  }),
])
