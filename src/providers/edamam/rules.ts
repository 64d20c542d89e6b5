import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['edamam'],
    words: ['key', 'secret'],
    id: 'edamam-app-key',
    name: 'Edamam app key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://developer.edamam.com'],
  }),
  namedSecret({
    vendor: ['edamam'],
    words: ['key', 'secret', 'token'],
    id: 'edamam-app-key-letters',
    name: 'Edamam app key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://developer.edamam.com'],
  }),
])
