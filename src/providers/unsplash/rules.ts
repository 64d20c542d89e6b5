import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['unsplash'],
    id: 'unsplash-access-key',
    name: 'Unsplash access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 43]],
    references: ['https://unsplash.com/documentation'],
  }),
])
