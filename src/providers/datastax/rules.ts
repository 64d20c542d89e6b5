import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ASTRA_DB_APPLICATION_TOKEN',
    id: 'datastax-application-token',
    name: 'Astra DB application token',
    kind: 'access-token',
    severity: 'critical',
    form: ['AstraCS:', ['base62', 20, 32], ':', ['hex', 64]],
    references: ['https://docs.datastax.com'],
  }),
  prefixedSecret({
    variable: 'ASTRA_DB_APPLICATION_TOKEN',
    id: 'datastax-short-application-token',
    name: 'Astra DB application token (other form)',
    kind: 'access-token',
    severity: 'critical',
    form: ['AstraCS:', ['base62', 40, 100]],
    references: ['https://docs.datastax.com'],
  }),
])
