import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['adzuna'],
    words: ['key', 'secret'],
    id: 'adzuna-app-key',
    name: 'Adzuna app key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://developer.adzuna.com'],
  }),
  namedSecret({
    vendor: ['adzuna'],
    words: ['key', 'secret', 'token'],
    id: 'adzuna-app-key-letters',
    name: 'Adzuna app key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://developer.adzuna.com'],
  }),
])
