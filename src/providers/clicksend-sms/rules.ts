import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clicksend'],
    words: ['key', 'token', 'secret', 'sms'],
    id: 'clicksend-sms-api-key',
    name: 'ClickSend API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 8], '-', ['BASE36', 4], '-', ['BASE36', 4], '-', ['BASE36', 4], '-', ['BASE36', 12]],
    references: ['https://developers.clicksend.com'],
  }),
])
