import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['smartsheet'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'smartsheets-api-access-token',
    name: 'Smartsheet API access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 37]],
    references: ['https://developers.smartsheet.com'],
  }),
  namedSecret({
    vendor: ['smartsheet'],
    words: ['token', 'key', 'secret'],
    id: 'smartsheets-api-access-token-of-the-older-form',
    name: 'Smartsheet API access token of the older form',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 26]],
    references: ['https://developers.smartsheet.com'],
  }),
])
