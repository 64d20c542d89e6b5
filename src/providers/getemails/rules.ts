import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getemails'],
    words: ['key', 'token', 'secret'],
    id: 'getemails-api-key',
    name: 'Retention.com (GetEmails) API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 26]],
    references: ['https://www.retention.com'],
  }),
  namedSecret({
    vendor: ['getemails'],
    words: ['key', 'secret', 'token'],
    id: 'getemails-api-id',
    name: 'Retention.com (GetEmails) API id',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 18]],
    references: ['https://www.retention.com'],
  }),
])
