import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['enigma'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'enigma-api-key',
    name: 'Enigma API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://www.enigma.com'],
  }),
])
