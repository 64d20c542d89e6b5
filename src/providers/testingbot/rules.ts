import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['testingbot'],
    id: 'testingbot-api-secret',
    name: 'TestingBot API secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://testingbot.com/support/api'],
  }),
])
