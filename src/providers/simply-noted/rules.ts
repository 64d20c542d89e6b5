import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['simplynoted'],
    id: 'simply-noted-api-key',
    name: 'SimplyNoted API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 340]],
    references: ['https://simplynoted.com'],
  }),
])
