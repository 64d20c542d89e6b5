import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitmex'],
    words: ['secret', 'token', 'key'],
    id: 'bitmex-api-secret',
    name: 'BitMEX API secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 48]],
    references: ['https://www.bitmex.com/app/apiOverview'],
  }),
  namedSecret({
    vendor: ['bitmex'],
    words: ['key', 'secret', 'token'],
    id: 'bitmex-api-key-id',
    name: 'BitMEX API key id',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 24]],
    references: ['https://www.bitmex.com/app/apiOverview'],
  }),
])
