import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DUB_API_KEY',
    id: 'dub-api-key',
    name: 'Dub API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['dub_', ['base62', 24]],
    references: ['https://dub.co/docs'],
  }),
  prefixedSecret({
    variable: 'DUB_ACCESS_TOKEN',
    id: 'dub-access-token',
    name: 'Dub access token',
    kind: 'access-token',
    severity: 'medium',
    form: ['dub_access_token_', ['base62', 30, 60]],
    references: ['https://dub.co/docs'],
  }),
])
