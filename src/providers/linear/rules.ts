import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const apiKey = (): string => `lin_api_${fake('linear/api', 'base62', 40)}`
const oauth = (): string => `lin_oauth_${fake('linear/oauth', 'hex', 64)}`
const webhook = (): string => `lin_wh_${fake('linear/webhook', 'base62', 40)}`

export const rules = defineRules([
  {
    id: 'linear-api-key',
    name: 'Linear personal API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.97,
    keywords: ['lin_api_'],
    pattern: /(?<secret>lin_api_[A-Za-z0-9]{40})/,
    matches: () => [`LINEAR_API_KEY=${apiKey()}`, `new LinearClient({ apiKey: '${apiKey()}' })`],
    rejects: () => [apiKey().slice(0, -1), `${apiKey()}0`],
    references: ['https://linear.app/developers/graphql'],
  },
  {
    id: 'linear-oauth-token',
    name: 'Linear OAuth access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.97,
    keywords: ['lin_oauth_'],
    pattern: /(?<secret>lin_oauth_[0-9A-Za-z]{64})/,
    check: lettersCheck(/^lin_oauth_[0-9a-f]{64}$/, 0.97),
    matches: () => [`Authorization: Bearer ${oauth()}`, `"access_token":"${oauth()}"`],
    rejects: () => [oauth().slice(0, -1), `${oauth()}0`],
    references: ['https://linear.app/developers/oauth-2-0-authentication'],
  },
  {
    id: 'linear-webhook-secret',
    name: 'Linear webhook signing secret',
    kind: 'signing-secret',
    severity: 'low',
    confidence: 0.95,
    keywords: ['lin_wh_'],
    pattern: /(?<secret>lin_wh_[A-Za-z0-9]{32,64})/,
    matches: () => [`LINEAR_WEBHOOK_SECRET=${webhook()}`, `secret: "${webhook()}"`],
    rejects: () => ['lin_wh_short', webhook().slice(0, 30)],
    references: ['https://linear.app/developers/webhooks'],
  },
  namedSecret({
    vendor: ['linear client', 'linear secret', 'linear token', 'linear key', 'linear oauth', 'linear api', 'linear app'],
    words: ['token', 'key', 'secret'],
    id: 'linear-client-secret',
    name: 'Linear OAuth client secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['hex', 32]],
    confidence: 0.6,
    references: ['https://linear.app/developers/graphql'],
  }),
])
