import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['planview', 'leankit'],
    words: ['key', 'token', 'secret'],
    id: 'planview-access-token',
    name: 'Planview AgilePlace (LeanKit) access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 128]],
    references: ['https://www.planview.com'],
  }),
])
