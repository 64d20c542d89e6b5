import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['urlscan'],
    words: ['key', 'token'],
    id: 'urlscan-uuid-api-key',
    name: 'urlscan.io API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://docs.urlscan.io'],
  }),
  namedSecret({
    vendor: ['urlscan'],
    words: ['key', 'token', 'secret'],
    id: 'urlscan-api-key',
    name: 'urlscan.io API key (other form)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32, 36]],
    references: ['https://docs.urlscan.io'],
  }),
])
