import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TYPEFORM_TOKEN',
    id: 'typeform-personal-token',
    name: 'Typeform personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['tfp_', ['base64url', 40, 64]],
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  }),
  namedSecret({
    vendor: ['typeform'],
    id: 'typeform-legacy-token',
    name: 'Typeform access token without a prefix',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 43, 44]],
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  }),
])
