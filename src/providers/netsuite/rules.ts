import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['netsuite'],
    words: ['secret', 'token', 'consumer', 'key'],
    id: 'netsuite-consumer-or-token-secret',
    name: 'NetSuite consumer or token secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://docs.oracle.com'],
  }),
  namedSecret({
    vendor: ['netsuite'],
    words: ['secret', 'token', 'consumer'],
    id: 'netsuite-secret-letters-and-digits',
    name: 'NetSuite secret (letters and digits)',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 64]],
    references: ['https://docs.oracle.com'],
  }),
])
