import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'METABASE_API_KEY',
    id: 'metabase-api-key',
    name: 'Metabase API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['mb_', ['base64', 43], '='],
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
  }),
  namedSecret({
    vendor: ['metabase'],
    id: 'metabase-session-token',
    name: 'Metabase session token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 36]],
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
  }),
])
