import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['groovehq'],
    id: 'groovehq-access-token',
    name: 'Groove access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.groovehq.com'],
  }),
])
