import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['data.gov', 'datagov', 'data gov', 'openfec', 'fec api'],
    id: 'datagov-api-key',
    name: 'api.data.gov API key',
    kind: 'api-key',
    severity: 'low',
    notBefore: 'A-Za-z0-9',
    form: [['base62', 40]],
    references: ['https://api.data.gov/docs/developer-manual/'],
  }),
])
