import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudmersive'],
    id: 'cloudmersive-api-key',
    name: 'Cloudmersive API key',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    references: ['https://cloudmersive.com'],
  }),
])
