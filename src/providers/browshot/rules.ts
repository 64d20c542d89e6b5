import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['browshot'],
    id: 'browshot-api-key',
    name: 'Browshot API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 28]],
    references: ['https://browshot.com/api/documentation'],
  }),
])
