import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['collect2.com', 'collect2 api', 'collect2 key', 'collect2 token', 'collect2 secret'],
    id: 'collect2-api-key',
    name: 'Collect2 (SubscribePro) API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://collect2.com'],
  }),
])
