import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clearout'],
    id: 'clearout-api-token',
    name: 'Clearout API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 32], ':', ['hex', 64]],
    references: ['https://docs.clearout.io'],
  }),
  namedSecret({
    vendor: ['clearout'],
    id: 'clearout-api-token-of-the-older-form',
    name: 'Clearout API token of the older form',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://docs.clearout.io'],
  }),
])
