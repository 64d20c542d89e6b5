import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['appcues'],
    words: ['secret', 'key', 'token'],
    id: 'appcues-api-secret',
    name: 'Appcues API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.appcues.com'],
  }),
  namedSecret({
    vendor: ['appcues'],
    id: 'appcues-api-secret-letters-and-digits',
    name: 'Appcues API secret (letters and digits)',
    kind: 'client-secret',
    severity: 'high',
    form: [['base36', 8, 12], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 8, 12]],
    references: ['https://docs.appcues.com'],
  }),
  namedSecret({
    vendor: ['appcues'],
    id: 'appcues-api-secret-of-another-form',
    name: 'Appcues API secret of another form',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 36]],
    references: ['https://docs.appcues.com'],
  }),
])
