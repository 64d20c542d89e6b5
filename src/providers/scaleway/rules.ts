import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['scaleway', 'scw secret', 'scw token', 'scw access', 'scw key'],
    words: ['secret', 'token', 'key'],
    id: 'scaleway-secret-key',
    name: 'Scaleway secret key',
    kind: 'access-key',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://www.scaleway.com/en/docs/identity-and-access-management/iam/'],
  }),
])
