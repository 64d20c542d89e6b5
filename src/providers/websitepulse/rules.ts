import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['websitepulse'],
    id: 'websitepulse-api-key',
    name: 'WebSitePulse API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.websitepulse.com/api'],
  }),
])
