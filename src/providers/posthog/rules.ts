import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'POSTHOG_PERSONAL_API_KEY',
    id: 'posthog-personal-api-key',
    name: 'PostHog personal API key',
    kind: 'api-key',
    severity: 'high',
    form: ['phx_', ['base64url', 40, 52]],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
  }),
  prefixedSecret({
    variable: 'POSTHOG_SECRET_KEY',
    id: 'posthog-project-secret-key',
    name: 'PostHog project secret or feature flags key',
    kind: 'api-key',
    severity: 'medium',
    form: ['phs_', ['base64url', 40, 52]],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
  }),
  prefixedSecret({
    variable: 'POSTHOG_TOKEN',
    id: 'posthog-oauth-access-token',
    name: 'PostHog OAuth access token',
    kind: 'access-token',
    severity: 'high',
    form: ['pha_', ['base64url', 40, 52]],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
  }),
  prefixedSecret({
    variable: 'POSTHOG_TOKEN',
    id: 'posthog-oauth-refresh-token',
    name: 'PostHog OAuth refresh token',
    kind: 'refresh-token',
    severity: 'high',
    form: ['phr_', ['base64url', 40, 52]],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
  }),
])
