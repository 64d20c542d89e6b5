import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['guardian'],
    words: ['key', 'token', 'secret'],
    id: 'guardian-api-key',
    name: 'Guardian API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://open-platform.theguardian.com/documentation/'],
  }),
])
