import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MIDTRANS_SERVER_KEY',
    id: 'midtrans-server-key',
    name: 'Midtrans server key',
    kind: 'api-key',
    severity: 'critical',
    form: ['Mid-server-', ['base64url', 16, 40]],
    references: ['https://docs.midtrans.com'],
  }),
  prefixedSecret({
    variable: 'MIDTRANS_SERVER_KEY',
    id: 'midtrans-sandbox-server-key',
    name: 'Midtrans sandbox server key',
    kind: 'api-key',
    severity: 'low',
    form: ['SB-Mid-server-', ['base64url', 16, 40]],
    references: ['https://docs.midtrans.com'],
  }),
])
