import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['thousandeyes', 'thousand eyes'],
    id: 'thousandeyes-bearer-token',
    name: 'ThousandEyes OAuth bearer token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developer.cisco.com/docs/thousandeyes/'],
  }),
])
