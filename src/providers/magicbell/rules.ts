import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['magicbell'],
    id: 'magicbell-api-secret',
    name: 'MagicBell API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 40]],
    references: ['https://www.magicbell.com/docs'],
  }),
  namedSecret({
    vendor: ['magicbell'],
    words: ['key', 'secret', 'token'],
    id: 'magicbell-api-key',
    name: 'MagicBell API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 20, 24]],
    references: ['https://www.magicbell.com/docs'],
  }),
])
