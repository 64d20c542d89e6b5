import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['finicity'],
    words: ['secret', 'token', 'key'],
    id: 'finicity-partner-secret',
    name: 'Finicity partner secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 20]],
    references: ['https://developer.mastercard.com/open-banking-us/documentation/quick-start-guide/'],
  }),
  namedSecret({
    vendor: ['finicity'],
    id: 'finicity-app-key',
    name: 'Finicity app key or token',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developer.mastercard.com/open-banking-us/documentation/quick-start-guide/'],
  }),
])
