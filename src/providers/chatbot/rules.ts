import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['chatbot'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'chatbot-access-token',
    name: 'ChatBot access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://www.chatbot.com'],
  }),
])
