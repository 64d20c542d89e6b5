import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ethplorer'],
    id: 'ethplorer-api-key',
    name: 'Ethplorer API key',
    kind: 'api-key',
    severity: 'low',
    form: ['EK-', ['base62', 5], '-', ['base62', 7], '-', ['base62', 5]],
    references: ['https://ethplorer.io'],
  }),
  namedSecret({
    vendor: ['ethplorer'],
    words: ['key', 'token', 'secret'],
    id: 'ethplorer-api-key-of-the-older-form',
    name: 'Ethplorer API key of the older form',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 22]],
    references: ['https://ethplorer.io'],
  }),
])
