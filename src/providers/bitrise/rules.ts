import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitrise'],
    words: ['token', 'key', 'pat', 'auth', 'secret'],
    id: 'bitrise-access-token',
    name: 'Bitrise access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 64, 90]],
    references: ['https://docs.bitrise.io'],
  }),
])
