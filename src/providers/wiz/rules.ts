import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wiz client', 'wiz api', 'wiz.io', 'wiz secret', 'wiz auth', 'wiz service'],
    words: ['secret', 'token', 'key'],
    id: 'wiz-client-secret',
    name: 'Wiz client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 64]],
    references: ['https://docs.wiz.io'],
  }),
])
