import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['beebole'],
    id: 'beebole-api-token',
    name: 'BeeBole API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://beebole.com'],
  }),
  namedSecret({
    vendor: ['beebole'],
    id: 'beebole-api-token-letters',
    name: 'BeeBole API token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 40]],
    references: ['https://beebole.com'],
  }),
])
