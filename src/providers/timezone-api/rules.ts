import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['timezone api'],
    words: ['key', 'token', 'secret'],
    id: 'timezone-api-api-key',
    name: 'TimezoneAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 20]],
    references: ['https://timezoneapi.io'],
  }),
])
