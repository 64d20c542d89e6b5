import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['moosend'],
    words: ['key', 'token', 'secret'],
    id: 'moosend-api-key',
    name: 'Moosend API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.moosend.com'],
  }),
])
