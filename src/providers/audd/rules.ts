import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['audd.io', 'audd api', 'audd token', 'audd_', 'audd key'],
    id: 'audd-api-token',
    name: 'AudD API token',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.audd.io'],
  }),
  namedSecret({
    vendor: ['audd.io', 'audd api', 'audd token', 'audd_', 'audd key'],
    id: 'audd-api-token-letters',
    name: 'AudD API token (letters)',
    kind: 'access-token',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://docs.audd.io'],
  }),
])
