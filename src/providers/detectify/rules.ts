import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['detectify'],
    words: ['key', 'secret', 'token'],
    id: 'detectify-api-key',
    name: 'Detectify API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://developer.detectify.com'],
  }),
  namedSecret({
    vendor: ['detectify'],
    words: ['key', 'secret', 'token'],
    id: 'detectify-uuid-api-key',
    name: 'Detectify API key (UUID)',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developer.detectify.com'],
  }),
])
