import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['refiner'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'refiner-api-key',
    name: 'Refiner API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://refiner.io'],
  }),
])
