import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apacta'],
    words: ['key', 'token', 'secret'],
    id: 'apacta-api-key',
    name: 'Apacta API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.apacta.com'],
  }),
  namedSecret({
    vendor: ['apacta'],
    words: ['key', 'token', 'secret'],
    id: 'apacta-api-key-letters-and-digits',
    name: 'Apacta API key (letters and digits)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://www.apacta.com'],
  }),
])
