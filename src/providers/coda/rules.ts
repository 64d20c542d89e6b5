import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coda'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'coda-api-token',
    name: 'Coda API token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://coda.io/developers/apis/v1'],
  }),
  namedSecret({
    vendor: ['coda'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'coda-api-token-letters-and-digits',
    name: 'Coda API token (letters and digits)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://coda.io/developers/apis/v1'],
  }),
])
