import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ADOBE_CLIENT_SECRET',
    id: 'adobe-client-secret',
    name: 'Adobe OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['p8e-', ['base64url', 32]],
    references: ['https://developer.adobe.com/firefly-services/docs/firefly-api/guides/concepts/authentication/'],
  }),
  namedSecret({
    vendor: ['adobe'],
    words: ['client secret', 'secret', 'token', 'key'],
    id: 'adobe-legacy-client-secret',
    name: 'Adobe client secret (before 2022)',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developer.adobe.com/firefly-services/docs/firefly-api/guides/concepts/authentication/'],
  }),
])
