import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kontent'],
    id: 'kontent-api-key',
    name: 'Kontent.ai API key',
    kind: 'api-key',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 500], '.', ['base64url', 43]],
    references: ['https://kontent.ai/learn'],
  }),
])
