import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['textmagic'],
    id: 'textmagic-api-key',
    name: 'Textmagic API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 30, 40]],
    references: ['https://docs.textmagic.com'],
  }),
])
