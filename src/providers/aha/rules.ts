import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['aha api', 'aha key', 'aha token', 'aha.io', 'aha secret', 'aha_'],
    id: 'aha-api-key',
    name: 'Aha! API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.aha.io/api'],
  }),
])
