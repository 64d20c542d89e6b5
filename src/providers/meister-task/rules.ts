import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['meistertask'],
    id: 'meister-task-access-token',
    name: 'MeisterTask access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 43]],
    references: ['https://developers.meistertask.com'],
  }),
])
