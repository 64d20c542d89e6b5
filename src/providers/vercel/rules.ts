import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const FORMATS = 'https://vercel.com/changelog/new-token-formats-and-secret-scanning'
const legacy = (): string => fake('vercel/legacy', 'base62', 24)
const blob = (): string => `vercel_blob_rw_${fake('vercel/store', 'base62', 16)}_${fake('vercel/blob', 'base62', 30)}`
const hook = (): string =>
  `https://api.vercel.com/v1/integrations/deploy/prj_${fake('vercel/project', 'base62', 28)}/${fake('vercel/hook', 'base62', 10)}`

interface Family extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly prefix: string
}

/** Three letters, `_`, and base 62. Vercel publishes the letters and no length. */
function tokenRule({ prefix, ...about }: Family): Rule {
  const token = (): string => `${prefix}_${fake(`vercel/${prefix}`, 'base62', 56)}`
  return {
    ...about,
    confidence: 0.9,
    keywords: [`${prefix}_`],
    pattern: new RegExp(`(?<secret>${prefix}_[A-Za-z0-9]{24,100})`),
    notAfter: '\\w',
    minEntropyBits: 3.5,
    matches: () => [`VERCEL_TOKEN=${token()}`, `vercel deploy --token ${token()}`, `{"token":"${token()}"}`],
    rejects: () => [`${prefix}_short`, `x${token()}`, `${prefix}_${fake('vercel/words', 'lower', 10)}_name`],
    references: [FORMATS],
  }
}

export const rules = defineRules([
  tokenRule({
    id: 'vercel-personal-access-token',
    name: 'Vercel personal access token',
    kind: 'access-token',
    severity: 'critical',
    prefix: 'vcp',
  }),
  tokenRule({
    id: 'vercel-integration-token',
    name: 'Vercel integration token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'vci',
  }),
  tokenRule({
    id: 'vercel-app-access-token',
    name: 'Vercel app access token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'vca',
  }),
  tokenRule({
    id: 'vercel-app-refresh-token',
    name: 'Vercel app refresh token',
    kind: 'refresh-token',
    severity: 'high',
    prefix: 'vcr',
  }),
  tokenRule({ id: 'vercel-api-key', name: 'Vercel API key', kind: 'api-key', severity: 'high', prefix: 'vck' }),
  {
    // Before 2026 a token was 24 letters and digits.
    id: 'vercel-legacy-token',
    name: 'Vercel access token (before 2026)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['vercel', 'now_token'],
    pattern:
      /(?:vercel[\w.-]{0,24}(?:token|api_?key)|\bnow_token)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[A-Za-z0-9]{24})/i,
    notBefore: '',
    notAfter: '\\w+/=.-',
    minEntropyBits: 3.5,
    check: (token) => ({
      verdict: /[0-9]/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token) ? 'neutral' : 'reject',
    }),
    matches: () => [`VERCEL_TOKEN=${legacy()}`, `vercel-token: '${legacy()}'`, `NOW_TOKEN: "${legacy()}"`],
    rejects: () => ['VERCEL_TOKEN=thisIsReadFromTheKeyring', `VERCEL_TOKEN=${legacy()}x`, `VERCEL_ORG_ID=${legacy()}`],
    references: ['https://vercel.com/docs/rest-api#authentication'],
  },
  {
    // The store's id stands between the prefix and the secret.
    id: 'vercel-blob-token',
    name: 'Vercel Blob read-write token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['vercel_blob_rw_'],
    pattern: /(?<secret>vercel_blob_rw_(?<storeId>[A-Za-z0-9]{12,24})_[A-Za-z0-9]{24,64})/,
    notAfter: '\\w',
    minEntropyBits: 3.5,
    check: (_, { storeId }) => ({ verdict: 'neutral', facts: storeId === undefined ? {} : { storeId } }),
    matches: () => [`BLOB_READ_WRITE_TOKEN="${blob()}"`, `put(path, body, { token: '${blob()}' })`],
    rejects: () => ['vercel_blob_rw_store', `x${blob()}`],
    references: ['https://vercel.com/docs/vercel-blob'],
  },
  {
    id: 'vercel-edge-config-connection',
    name: 'Vercel Edge Config connection string',
    kind: 'connection-string',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['edge-config.vercel.com'],
    pattern:
      /edge-config\.vercel\.com\/(?<configId>ecfg_[a-z0-9]{16,40})\?token=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    notBefore: '',
    notAfter: '\\w-',
    check: (_, { configId }) => ({ verdict: 'neutral', facts: configId === undefined ? {} : { configId } }),
    matches: () => [
      `EDGE_CONFIG=https://edge-config.vercel.com/ecfg_${fake('vercel/ecfg', 'base36', 28)}?token=${fakeUuid('vercel/ecfg')}`,
      `createClient('https://edge-config.vercel.com/ecfg_${fake('vercel/ecfg', 'base36', 28)}?token=${fakeUuid('vercel/ecfg')}')`,
    ],
    rejects: () => [
      `https://edge-config.vercel.com/ecfg_${fake('vercel/ecfg', 'base36', 28)}`,
      `https://edge-config.vercel.com/ecfg_${fake('vercel/ecfg', 'base36', 28)}?token=$TOKEN`,
    ],
    references: ['https://vercel.com/docs/edge-config/using-edge-config'],
  },
  {
    // Whoever knows the address starts a deployment, and nothing else.
    id: 'vercel-deploy-hook',
    name: 'Vercel deploy hook',
    kind: 'webhook-url',
    severity: 'low',
    confidence: 0.95,
    keywords: ['api.vercel.com'],
    pattern: /(?<secret>https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/prj_[A-Za-z0-9]{20,40}\/[A-Za-z0-9]{8,24})/,
    notBefore: '',
    matches: () => [`curl -X POST ${hook()}`, `DEPLOY_HOOK: "${hook()}"`],
    rejects: () => ['https://api.vercel.com/v1/integrations/deploy/', 'https://api.vercel.com/v9/projects/prj_1'],
    references: ['https://vercel.com/docs/deploy-hooks'],
  },
  namedSecret({
    vendor: ['vercel', 'zeit now', 'now token'],
    words: ['secret', 'token', 'key', 'auth'],
    id: 'vercel-token-by-name',
    name: 'Vercel access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 24]],
    confidence: 0.6,
    references: ['https://vercel.com/docs/rest-api#authentication'],
  }),
])
