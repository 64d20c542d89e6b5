import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'APIFY_TOKEN',
    id: 'apify-api-token',
    name: 'Apify API token',
    kind: 'access-token',
    severity: 'high',
    form: ['apify_api_', ['base64url', 36]],
    references: ['https://docs.apify.com/platform/integrations/api'],
  }),
  prefixedSecret({
    variable: 'APIFY_PROXY_PASSWORD',
    id: 'apify-proxy-password',
    name: 'Apify proxy password',
    kind: 'password',
    severity: 'medium',
    form: ['apify_proxy_', ['base62', 36]],
    references: ['https://docs.apify.com/platform/integrations/api'],
  }),
])
