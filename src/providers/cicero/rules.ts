import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cicero'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'cicero-api-key',
    name: 'Cicero API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://www.cicerodata.com'],
  }),
  namedSecret({
    vendor: ['cicero'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'cicero-api-key-letters',
    name: 'Cicero API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 40]],
    references: ['https://www.cicerodata.com'],
  }),
])
