import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bugherd'],
    id: 'bugherd-api-key',
    name: 'BugHerd API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 22]],
    references: ['https://www.bugherd.com/api_v2'],
  }),
])
