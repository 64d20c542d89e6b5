import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['iterable api', 'iterable key', 'iterable secret', 'iterable token', 'iterable.com'],
    id: 'iterable-api-key',
    name: 'Iterable API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32, 40]],
    references: ['https://api.iterable.com/api/docs'],
  }),
])
