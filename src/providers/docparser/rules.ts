import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['docparser'],
    id: 'docparser-api-key',
    name: 'Docparser API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docparser.com/api/'],
  }),
])
