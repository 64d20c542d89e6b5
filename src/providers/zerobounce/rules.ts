import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zerobounce'],
    id: 'zerobounce-access-key',
    name: 'ZeroBounce access key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://www.zerobounce.net/docs/'],
  }),
])
