import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['karmacrm'],
    words: ['key', 'token', 'secret'],
    id: 'karma-crm-api-key',
    name: 'karmaCRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 20]],
    references: ['https://www.karmacrm.com'],
  }),
])
