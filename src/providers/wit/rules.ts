import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wit.ai', 'wit ai', 'wit token', 'wit access', 'wit server', 'witai', 'wit secret', 'wit key'],
    id: 'wit-server-access-token',
    name: 'Wit.ai server access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['BASE36', 32]],
    references: ['https://wit.ai/docs/http/'],
  }),
])
