import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kylas'],
    id: 'kylas-api-key',
    name: 'Kylas API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid'], ':', ['digits', 1, 8]],
    references: ['https://kylas.io'],
  }),
  namedSecret({
    vendor: ['kylas'],
    words: ['key', 'token', 'secret'],
    id: 'kylas-api-key-uuid',
    name: 'Kylas API key (UUID)',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://kylas.io'],
  }),
])
