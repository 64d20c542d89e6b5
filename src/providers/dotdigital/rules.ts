import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apiconnector.com'],
    words: ['password'],
    id: 'dotdigital-api-password',
    name: 'Dotdigital API password',
    kind: 'password',
    severity: 'high',
    form: [['base64url', 12, 40]],
    references: ['https://dotdigital.com'],
  }),
])
