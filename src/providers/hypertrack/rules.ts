import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hypertrack'],
    words: ['secret', 'key', 'token'],
    id: 'hypertrack-secret-key',
    name: 'HyperTrack secret key',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 54]],
    references: ['https://hypertrack.com/docs'],
  }),
])
