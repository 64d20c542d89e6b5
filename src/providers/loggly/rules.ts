import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['loggly'],
    id: 'loggly-token',
    name: 'Loggly token',
    kind: 'access-token',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://documentation.solarwinds.com'],
  }),
  namedSecret({
    vendor: ['loggly'],
    id: 'loggly-token-letters-and-digits',
    name: 'Loggly token (letters and digits)',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://documentation.solarwinds.com'],
  }),
])
