import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['help scout'],
    words: ['secret', 'token', 'key'],
    id: 'helpscout-app-secret',
    name: 'Help Scout application secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developer.helpscout.com'],
  }),
  namedSecret({
    vendor: ['help scout'],
    words: ['key', 'secret', 'token'],
    id: 'helpscout-api-key',
    name: 'Help Scout API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 40]],
    references: ['https://developer.helpscout.com'],
  }),
])
