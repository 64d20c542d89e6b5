import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PINTEREST_ACCESS_TOKEN',
    id: 'pinterest-access-token',
    name: 'Pinterest access token',
    kind: 'access-token',
    severity: 'high',
    form: ['pina_', ['base64url', 32, 250]],
    references: ['https://developers.pinterest.com/docs/'],
  }),
  namedSecret({
    vendor: ['pinterest'],
    words: ['secret'],
    id: 'pinterest-client-secret',
    name: 'Pinterest app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://developers.pinterest.com/docs/'],
  }),
])
