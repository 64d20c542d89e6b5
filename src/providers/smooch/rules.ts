import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['smooch'],
    words: ['secret', 'token', 'key'],
    id: 'smooch-app-secret',
    name: 'Sunshine Conversations (Smooch) app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 86]],
    references: ['https://docs.smooch.io'],
  }),
  namedSecret({
    vendor: ['smooch'],
    id: 'smooch-account-key-id',
    name: 'Sunshine Conversations (Smooch) account key id',
    kind: 'api-key',
    severity: 'medium',
    form: ['act_', ['hex', 24]],
    references: ['https://docs.smooch.io'],
  }),
])
