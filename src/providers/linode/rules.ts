import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['linode'],
    id: 'linode-personal-access-token',
    name: 'Linode (Akamai Cloud) personal access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://techdocs.akamai.com/linode-api/reference/api'],
  }),
])
