import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitbar'],
    id: 'bitbar-api-key',
    name: 'BitBar API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://support.smartbear.com/bitbar/docs/'],
  }),
])
