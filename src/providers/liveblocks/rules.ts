import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LIVEBLOCKS_SECRET_KEY',
    id: 'liveblocks-secret-key',
    name: 'Liveblocks secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk_prod_', ['base64url', 64]],
    references: ['https://liveblocks.io/docs'],
  }),
  prefixedSecret({
    variable: 'LIVEBLOCKS_SECRET_KEY',
    id: 'liveblocks-development-secret-key',
    name: 'Liveblocks development secret key',
    kind: 'api-key',
    severity: 'low',
    form: ['sk_dev_', ['base64url', 64]],
    references: ['https://liveblocks.io/docs'],
  }),
])
