import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mavenlink'],
    words: ['token', 'key', 'bearer', 'secret'],
    id: 'mavenlink-access-token',
    name: 'Mavenlink (Kantata) access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developer.kantata.com'],
  }),
])
