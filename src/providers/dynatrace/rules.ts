import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DT_API_TOKEN',
    id: 'dynatrace-api-token',
    name: 'Dynatrace token',
    kind: 'access-token',
    severity: 'high',
    form: ['dt0', ['lower', 1], ['digits', 2], '.', ['BASE36', 24], '.', ['BASE36', 64]],
    references: ['https://docs.dynatrace.com/docs/shortlink/api-authentication'],
  }),
  prefixedSecret({
    variable: 'DT_PLATFORM_TOKEN',
    id: 'dynatrace-platform-token',
    name: 'Dynatrace platform token',
    kind: 'access-token',
    severity: 'high',
    form: ['dt0s16.', ['BASE36', 8], '.', ['BASE36', 64]],
    references: ['https://docs.dynatrace.com/docs/shortlink/api-authentication'],
  }),
  prefixedSecret({
    variable: 'DT_CLIENT_SECRET',
    id: 'dynatrace-oauth-client-secret',
    name: 'Dynatrace OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    form: ['dt0s02.', ['BASE36', 8], '.', ['BASE36', 64]],
    references: ['https://docs.dynatrace.com/docs/shortlink/api-authentication'],
  }),
])
