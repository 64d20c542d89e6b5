import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getguru'],
    words: ['token', 'key', 'secret'],
    id: 'guru-user-token',
    name: 'Guru user token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.getguru.com'],
  }),
  namedSecret({
    vendor: ['getguru'],
    id: 'guru-user-token-of-letters-and-digits',
    name: 'Guru user token of letters and digits',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 36]],
    references: ['https://www.getguru.com'],
  }),
])
