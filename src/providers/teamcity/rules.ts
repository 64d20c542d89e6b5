import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TEAMCITY_TOKEN',
    id: 'teamcity-access-token',
    name: 'TeamCity access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['eyJ0eXAiOiAiVENWMiJ9.', ['base64url', 36, 44], '.', ['base64url', 44, 56]],
    references: ['https://www.jetbrains.com/help/teamcity/managing-your-user-account.html'],
  }),
])
