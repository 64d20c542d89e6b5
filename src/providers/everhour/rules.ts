import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['everhour'],
    id: 'everhour-api-key',
    name: 'Everhour API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 4], '-', ['hex', 4], '-', ['hex', 6], '-', ['hex', 6], '-', ['hex', 8]],
    references: ['https://everhour.docs.apiary.io'],
  }),
])
