import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ditto'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'ditto-api-key',
    name: 'Ditto API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid'], '.', ['base36', 40]],
    references: ['https://www.dittowords.com'],
  }),
  namedSecret({
    vendor: ['ditto'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'ditto-api-key-letters-and-digits',
    name: 'Ditto API key (letters and digits)',
    kind: 'api-key',
    severity: 'medium',
    form: [
      ['base36', 8],
      '-',
      ['base36', 4],
      '-',
      ['base36', 4],
      '-',
      ['base36', 4],
      '-',
      ['base36', 12],
      '.',
      ['base36', 40],
    ],
    references: ['https://www.dittowords.com'],
  }),
])
