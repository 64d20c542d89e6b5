import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hiveage'],
    words: ['key', 'token', 'secret'],
    id: 'hiveage-api-key',
    name: 'Hiveage API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 20]],
    references: ['https://www.hiveage.com'],
  }),
  namedSecret({
    vendor: ['hiveage'],
    words: ['key', 'token', 'secret'],
    id: 'hiveage-long-api-key',
    name: 'Hiveage long API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://www.hiveage.com'],
  }),
])
