import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['signalwire'],
    id: 'signalwire-api-token',
    name: 'SignalWire API token',
    kind: 'access-token',
    severity: 'high',
    form: ['PT', ['hex', 48]],
    references: ['https://developer.signalwire.com'],
  }),
  namedSecret({
    vendor: ['signalwire'],
    words: ['token', 'key'],
    id: 'signalwire-api-token-of-letters-and-digits',
    name: 'SignalWire API token of letters and digits',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 50]],
    references: ['https://developer.signalwire.com'],
  }),
])
