import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bulksms'],
    id: 'bulk-sms-token-secret',
    name: 'BulkSMS token secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 29], '#', ['base62', 5]],
    references: ['https://www.bulksms.com'],
  }),
  namedSecret({
    vendor: ['bulksms'],
    words: ['secret', 'token'],
    id: 'bulk-sms-token-secret-of-another-form',
    name: 'BulkSMS token secret of another form',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 29, 37]],
    references: ['https://www.bulksms.com'],
  }),
])
