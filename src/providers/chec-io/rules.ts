import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CHEC_API_KEY',
    id: 'chec-io-public-key',
    name: 'Chec (Commerce.js) public key',
    kind: 'api-key',
    severity: 'low',
    form: ['pk_checio', ['base62', 20]],
    references: ['https://commercejs.com'],
  }),
  namedSecret({
    vendor: ['checio', 'chec.io', 'chec api', 'chec key', 'chec secret', 'chec token'],
    id: 'chec-io-secret-key',
    name: 'Chec (Commerce.js) secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk_', ['base64url', 38, 48]],
    references: ['https://commercejs.com'],
  }),
  namedSecret({
    vendor: ['checio', 'chec.io', 'chec api', 'chec key', 'chec secret', 'chec token'],
    id: 'chec-io-sandbox-key',
    name: 'Chec (Commerce.js) sandbox key',
    kind: 'api-key',
    severity: 'low',
    form: ['pk_', ['base64url', 38, 48]],
    references: ['https://commercejs.com'],
  }),
])
