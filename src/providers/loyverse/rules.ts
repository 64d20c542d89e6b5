import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['loyverse'],
    id: 'loyverse-access-token',
    name: 'Loyverse access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://loyverse.com'],
  }),
  namedSecret({
    vendor: ['loyverse'],
    id: 'loyverse-access-token-letters',
    name: 'Loyverse access token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://loyverse.com'],
  }),
])
