import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['typetalk'],
    id: 'typetalk-token',
    name: 'Typetalk token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 63, 64]],
    references: ['https://developer.nulab.com/docs/typetalk/'],
  }),
])
