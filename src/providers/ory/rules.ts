import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ORY_API_KEY',
    id: 'ory-project-api-key',
    name: 'Ory project API key',
    kind: 'access-token',
    severity: 'critical',
    form: ['ory_pat_', ['base62', 32]],
    references: ['https://www.ory.com/docs'],
  }),
  prefixedSecret({
    variable: 'ORY_WORKSPACE_API_KEY',
    id: 'ory-workspace-api-key',
    name: 'Ory workspace API key',
    kind: 'access-token',
    severity: 'critical',
    form: ['ory_wak_', ['base62', 32]],
    references: ['https://www.ory.com/docs'],
  }),
  prefixedSecret({
    variable: 'ORY_ACCESS_TOKEN',
    id: 'ory-oauth-access-token',
    name: 'Ory OAuth access token',
    kind: 'access-token',
    severity: 'high',
    form: ['ory_at_', ['base64url', 40, 100]],
    references: ['https://www.ory.com/docs'],
  }),
  prefixedSecret({
    variable: 'ORY_REFRESH_TOKEN',
    id: 'ory-oauth-refresh-token',
    name: 'Ory OAuth refresh token',
    kind: 'access-token',
    severity: 'high',
    form: ['ory_rt_', ['base64url', 40, 100]],
    references: ['https://www.ory.com/docs'],
  }),
  prefixedSecret({
    variable: 'ORY_SESSION_TOKEN',
    id: 'ory-session-token',
    name: 'Ory session token',
    kind: 'access-token',
    severity: 'high',
    form: ['ory_st_', ['base62', 32]],
    references: ['https://www.ory.com/docs'],
  }),
])
