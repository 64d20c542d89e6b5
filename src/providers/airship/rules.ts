import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['airship'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'airship-bearer-token',
    name: 'Airship bearer token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 91]],
    references: ['https://docs.airship.com'],
  }),
  namedSecret({
    vendor: ['airship'],
    words: ['secret', 'token', 'key'],
    id: 'airship-master-secret',
    name: 'Airship master secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://docs.airship.com'],
  }),
])
