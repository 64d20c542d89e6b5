import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pastebin'],
    words: ['key', 'token', 'secret'],
    id: 'pastebin-api-key',
    name: 'Pastebin developer or user key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 32]],
    references: ['https://pastebin.com/doc_api'],
  }),
])
