import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flatio', 'flat.io', 'flat io'],
    id: 'flat-io-access-token',
    name: 'Flat access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 128]],
    references: ['https://flat.io'],
  }),
  namedSecret({
    vendor: ['flatio', 'flat.io', 'flat io'],
    id: 'flat-io-access-token-letters',
    name: 'Flat access token (letters)',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 128]],
    references: ['https://flat.io'],
  }),
])
