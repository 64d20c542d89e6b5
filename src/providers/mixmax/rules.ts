import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mixmax'],
    words: ['token', 'key', 'secret'],
    id: 'mixmax-api-token',
    name: 'Mixmax API token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developer.mixmax.com'],
  }),
])
