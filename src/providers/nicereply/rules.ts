import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nicereply'],
    id: 'nicereply-api-key',
    name: 'Nicereply API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://www.nicereply.com'],
  }),
])
