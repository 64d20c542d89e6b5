import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['artsy'],
    words: ['secret'],
    id: 'artsy-client-secret',
    name: 'Artsy client secret',
    kind: 'client-secret',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://developers.artsy.net'],
  }),
  namedSecret({
    vendor: ['artsy'],
    id: 'artsy-client-secret-letters-and-digits',
    name: 'Artsy client secret (letters and digits)',
    kind: 'client-secret',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://developers.artsy.net'],
  }),
])
