import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['replyio', 'reply.io', 'reply io'],
    words: ['key', 'token', 'secret'],
    id: 'reply-io-api-key',
    name: 'Reply API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 24]],
    references: ['https://apidocs.reply.io'],
  }),
])
