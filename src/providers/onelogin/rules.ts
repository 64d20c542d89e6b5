import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['one login'],
    words: ['secret', 'token', 'key'],
    id: 'onelogin-client-secret',
    name: 'OneLogin API client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base36', 64]],
    references: ['https://developers.onelogin.com'],
  }),
  namedSecret({
    vendor: ['one login'],
    id: 'onelogin-prefixed-client-secret',
    name: 'OneLogin API client secret with a prefix',
    kind: 'client-secret',
    severity: 'critical',
    form: ['secret_', ['base36', 64]],
    references: ['https://developers.onelogin.com'],
  }),
])
