import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zenkit'],
    id: 'zenkit-api-api-key',
    name: 'Zenkit API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 8], '-', ['base62', 32]],
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
  }),
])
