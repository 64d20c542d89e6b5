import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'INSTAGRAM_ACCESS_TOKEN',
    id: 'instagram-access-token',
    name: 'Instagram access token',
    kind: 'access-token',
    severity: 'high',
    form: ['IGQV', ['base64url', 100, 300]],
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  }),
  prefixedSecret({
    variable: 'INSTAGRAM_ACCESS_TOKEN',
    id: 'instagram-business-token',
    name: 'Instagram access token (business login)',
    kind: 'access-token',
    severity: 'high',
    form: ['IGAA', ['base62', 100, 300]],
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  }),
  namedSecret({
    vendor: ['instagram'],
    words: ['secret', 'token', 'key'],
    id: 'instagram-app-secret',
    name: 'Instagram app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.facebook.com/docs/instagram-platform'],
  }),
])
