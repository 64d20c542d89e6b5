import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zulip'],
    id: 'zulip-chat-api-key',
    name: 'Zulip API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://zulip.com/api/'],
  }),
])
