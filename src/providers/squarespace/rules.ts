import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['squarespace'],
    id: 'squarespace-api-key',
    name: 'Squarespace API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  }),
])
