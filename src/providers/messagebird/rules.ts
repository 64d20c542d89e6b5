import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['messagebird', 'message bird'],
    id: 'messagebird-access-key',
    name: 'MessageBird access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 25]],
    references: ['https://developers.messagebird.com/api/#authentication'],
  }),
])
