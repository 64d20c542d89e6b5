import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dovico'],
    id: 'dovico-consumer-secret',
    name: 'Dovico consumer secret',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32], '.', ['digits', 4, 8]],
    references: ['https://www.dovico.com'],
  }),
  namedSecret({
    vendor: ['dovico'],
    words: ['token', 'key', 'secret'],
    id: 'dovico-user-token',
    name: 'Dovico user token',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.dovico.com'],
  }),
])
