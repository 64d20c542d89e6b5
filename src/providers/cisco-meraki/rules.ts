import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['meraki'],
    id: 'cisco-meraki-api-key',
    name: 'Cisco Meraki API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 40]],
    alsoMatches: () => [`X-Cisco-Meraki-API-Key: ${fakeOf([['hex', 40]], 'cisco-meraki-api-key/a')}`],
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  }),
])
