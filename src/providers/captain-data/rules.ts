import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['captaindata', 'captain data'],
    id: 'captain-data-api-key',
    name: 'Captain Data API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.captaindata.com'],
  }),
  namedSecret({
    vendor: ['captaindata', 'captain data'],
    id: 'captain-data-api-key-letters-and-digits',
    name: 'Captain Data API key (letters and digits)',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://www.captaindata.com'],
  }),
])
