import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['parsers.vc', 'parsers token', 'parsers api', 'parsers key', 'parsers secret'],
    id: 'parsers-api-key',
    name: 'Parsers API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 64]],
    references: ['https://parsers.vc'],
  }),
])
