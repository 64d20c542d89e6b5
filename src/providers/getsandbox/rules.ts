import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getsandbox'],
    id: 'getsandbox-api-key',
    name: 'Sandbox API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://getsandbox.com'],
  }),
  namedSecret({
    vendor: ['getsandbox'],
    words: ['key', 'token', 'secret'],
    id: 'getsandbox-name',
    name: 'Sandbox name',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 15, 30]],
    references: ['https://getsandbox.com'],
  }),
])
