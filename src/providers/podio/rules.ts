import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['podio'],
    words: ['secret', 'token', 'key'],
    id: 'podio-client-secret',
    name: 'Podio client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://developers.podio.com'],
  }),
  namedSecret({
    vendor: ['podio'],
    words: ['token', 'key', 'secret'],
    id: 'podio-access-token',
    name: 'Podio access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://developers.podio.com'],
  }),
])
