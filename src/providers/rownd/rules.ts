import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rownd'],
    words: ['secret', 'key', 'token'],
    id: 'rownd-app-secret',
    name: 'Rownd app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 48]],
    references: ['https://rownd.io'],
  }),
  namedSecret({
    vendor: ['rownd'],
    words: ['key', 'token', 'secret'],
    id: 'rownd-app-key',
    name: 'Rownd app key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://rownd.io'],
  }),
])
