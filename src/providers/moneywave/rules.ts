import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['moneywave', 'mwave'],
    id: 'moneywave-secret-key',
    name: 'Moneywave secret key',
    kind: 'client-secret',
    severity: 'high',
    form: ['ts_', ['BASE36', 28]],
    references: ['https://moneywave.flutterwave.com'],
  }),
  namedSecret({
    vendor: ['moneywave', 'mwave'],
    id: 'moneywave-live-secret-key',
    name: 'Moneywave live secret key',
    kind: 'client-secret',
    severity: 'critical',
    form: ['lv_', ['BASE36', 28]],
    references: ['https://moneywave.flutterwave.com'],
  }),
])
