import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ZOHO_REFRESH_TOKEN',
    id: 'zoho-oauth-token',
    name: 'Zoho OAuth access or refresh token',
    kind: 'refresh-token',
    severity: 'high',
    form: ['1000.', ['hex', 32], '.', ['hex', 32]],
    references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
  }),
  namedSecret({
    vendor: ['zoho'],
    words: ['secret', 'token', 'key'],
    id: 'zoho-client-secret',
    name: 'Zoho client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 42]],
    references: ['https://www.zoho.com/accounts/protocol/oauth.html'],
  }),
])
