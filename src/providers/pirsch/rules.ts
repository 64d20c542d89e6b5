import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pirsch'],
    id: 'pirsch-access-key',
    name: 'Pirsch access key',
    kind: 'api-key',
    severity: 'medium',
    form: ['pa_', ['base62', 32, 40]],
    references: ['https://docs.pirsch.io'],
  }),
  namedSecret({
    vendor: ['pirsch'],
    words: ['secret', 'token', 'key'],
    id: 'pirsch-client-secret',
    name: 'Pirsch client secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://docs.pirsch.io'],
  }),
])
