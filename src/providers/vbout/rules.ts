import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vbout'],
    words: ['key', 'token', 'secret'],
    id: 'vbout-api-key',
    name: 'VBOUT API key',
    kind: 'api-key',
    severity: 'high',
    form: [['digits', 25]],
    references: ['https://developers.vbout.com'],
  }),
])
