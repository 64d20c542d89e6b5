import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MINTLIFY_API_KEY',
    id: 'mintlify-assistant-api-key',
    name: 'Mintlify assistant API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['mint_dsc_', ['base62', 20, 40]],
    references: ['https://mintlify.com/docs'],
  }),
  prefixedSecret({
    variable: 'MINTLIFY_ADMIN_KEY',
    id: 'mintlify-admin-api-key',
    name: 'Mintlify admin API key',
    kind: 'api-key',
    severity: 'high',
    form: ['mint_', ['base62', 22, 60]],
    references: ['https://mintlify.com/docs'],
  }),
])
