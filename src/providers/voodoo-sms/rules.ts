import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['voodoo sms'],
    id: 'voodoo-sms-api-key',
    name: 'Voodoo SMS API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40, 50]],
    references: ['https://help.voodoosms.com'],
  }),
])
