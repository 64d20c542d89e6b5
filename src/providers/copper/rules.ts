import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['copper'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'copper-api-key',
    name: 'Copper API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developer.copper.com'],
  }),
  namedSecret({
    vendor: ['copper'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'copper-api-key-letters',
    name: 'Copper API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://developer.copper.com'],
  }),
])
