import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TEAMWORK_TOKEN',
    id: 'teamwork-access-token',
    name: 'Teamwork access token',
    kind: 'access-token',
    severity: 'high',
    notAfter: '\\w=',
    form: ['tkn.v1_', ['base64url', 71], '='],
    references: ['https://apidocs.teamwork.com'],
  }),
])
