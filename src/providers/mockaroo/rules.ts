import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mockaroo'],
    words: ['key', 'token'],
    id: 'mockaroo-api-key',
    name: 'Mockaroo API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 8]],
    references: ['https://www.mockaroo.com'],
  }),
  namedSecret({
    vendor: ['mockaroo'],
    words: ['key', 'token', 'secret'],
    id: 'mockaroo-api-key-letters',
    name: 'Mockaroo API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 8]],
    references: ['https://www.mockaroo.com'],
  }),
])
