import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FRAMEIO_TOKEN',
    id: 'frameio-developer-token',
    name: 'Frame.io developer token',
    kind: 'access-token',
    severity: 'high',
    form: ['fio-u-', ['base64url', 64]],
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
  }),
])
