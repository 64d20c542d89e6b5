import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const FORMATS = 'https://docs.digitalocean.com/notes/2022/api-token-format'
const spacesId = (): string => `DO00${fake('digitalocean/spaces/id', 'BASE36', 16)}`
const spacesSecret = (): string => fake('digitalocean/spaces/key', 'base64', 43)
const inference = (): string => `sk-do-${fake('digitalocean/inference', 'base64url', 64)}`

interface Family extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly prefix: string
}

/** Prefix and 64 hex digits. Source: README.md#format. */
function tokenRule({ prefix, ...about }: Family): Rule {
  const token = (): string => prefix + fake(`digitalocean/${prefix}`, 'hex', 64)
  return {
    ...about,
    confidence: 0.95,
    keywords: [prefix],
    pattern: new RegExp(`(?<secret>${prefix}[0-9a-f]{64})`),
    notAfter: '\\w',
    minEntropyBits: 3,
    matches: () => [
      `DIGITALOCEAN_ACCESS_TOKEN=${token()}`,
      `doctl auth init -t ${token()}`,
      `provider "digitalocean" {\n  token = "${token()}"\n}`,
    ],
    rejects: () => [`${prefix}short`, `x${token()}`, `${token()}0`],
    references: [FORMATS],
  }
}

export const rules = defineRules([
  tokenRule({
    id: 'digitalocean-personal-access-token',
    name: 'DigitalOcean personal access token',
    kind: 'access-token',
    severity: 'critical',
    prefix: 'dop_v1_',
  }),
  tokenRule({
    id: 'digitalocean-oauth-token',
    name: 'DigitalOcean OAuth token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'doo_v1_',
  }),
  tokenRule({
    id: 'digitalocean-refresh-token',
    name: 'DigitalOcean OAuth refresh token',
    kind: 'refresh-token',
    severity: 'high',
    prefix: 'dor_v1_',
  }),
  {
    // Until 2022 a token was 64 hex digits without a prefix.
    id: 'digitalocean-legacy-token',
    name: 'DigitalOcean access token (before 2022)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['digitalocean', 'digital_ocean', 'do_api', 'do_token', 'do_access', 'do_pat'],
    pattern:
      /(?:digital_?ocean[\w.-]{0,32}|\bdo_(?:api_|access_|pat_?){0,2})(?:token|key|pat)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{64})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `DIGITALOCEAN_TOKEN=${fake('digitalocean/legacy', 'hex', 64)}`,
      `do_api_token: "${fake('digitalocean/legacy', 'hex', 64)}"`,
      `digitalOceanApiKey = '${fake('digitalocean/legacy', 'hex', 64)}'`,
    ],
    rejects: () => [
      `digitalocean_image_sha256=${fake('digitalocean/legacy', 'hex', 64)}`,
      `DIGITALOCEAN_TOKEN=${fake('digitalocean/legacy', 'hex', 40)}`,
    ],
    references: [FORMATS],
  },
  {
    // An access key id alone is public, so it is only a finding together with its secret.
    id: 'digitalocean-spaces-key',
    name: 'DigitalOcean Spaces access key and secret',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['DO00'],
    pattern: /(?<accessKeyId>DO00[A-Z0-9]{16})/,
    secret: 'secretKey',
    notBefore: '\\w',
    notAfter: '\\w',
    companions: [
      {
        part: 'secretKey',
        pattern: /(?<secretKey>[A-Za-z0-9+/]{43})/,
        // The default would refuse `name=value`.
        notBeside: 'A-Za-z0-9+/',
        withinBytes: 300,
        minEntropyBits: 4,
      },
    ],
    check: (_, { secretKey }) => ({ verdict: secretKey === undefined ? 'reject' : 'neutral' }),
    matches: () => [
      `SPACES_ACCESS_KEY_ID=${spacesId()}\nSPACES_SECRET_ACCESS_KEY=${spacesSecret()}\n`,
      `{"key": "${spacesId()}", "secret": "${spacesSecret()}", "region": "nyc3"}`,
    ],
    rejects: () => [`SPACES_ACCESS_KEY_ID=${spacesId()}`, `key: x${spacesId()}\nsecret: ${spacesSecret()}`],
    references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
  },
  {
    id: 'digitalocean-inference-key',
    name: 'DigitalOcean model access key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['sk-do-'],
    pattern: /(?<secret>sk-do-[\w-]{40,120})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`MODEL_ACCESS_KEY=${inference()}`, `Authorization: Bearer ${inference()}`],
    rejects: () => ['sk-do-short', `x${inference()}`],
    references: ['https://docs.digitalocean.com/products/gradient-ai-platform/'],
  },
  namedSecret({
    vendor: 'digital ocean',
    words: ['secret', 'token', 'key'],
    id: 'digitalocean-token-by-name',
    name: 'DigitalOcean token of another form',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 64]],
    confidence: 0.6,
    references: ['https://docs.digitalocean.com/notes/2022/api-token-format'],
  }),
])
