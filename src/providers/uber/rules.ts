import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['uber server', 'uber, server', 'uber.server', 'uberserver'],
    words: ['server token'],
    id: 'uber-server-token',
    name: 'Uber server token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 39, 40]],
    references: ['https://developer.uber.com/docs/riders'],
  }),
])
