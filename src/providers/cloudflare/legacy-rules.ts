import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const FORMATS = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'
const apiToken = (): string => fake('cloudflare/legacy', 'base62', 40)
const globalKey = (): string => fake('cloudflare/global', 'hex', 37)
const r2 = (): string => fake('cloudflare/r2', 'hex', 64)

/** Forty characters in a row are a token only if they look drawn at random; a file name or a hash in hex does not. */
function checkLegacyToken(token: string): StructureCheck {
  return { verdict: /[0-9]/.test(token) && /[G-Z]/.test(token) && /[g-z]/.test(token) ? 'neutral' : 'reject' }
}

export const legacyRules = defineRules([
  {
    // 40 characters without a prefix, until 2026.
    id: 'cloudflare-legacy-api-token',
    name: 'Cloudflare API token (before 2026)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['cloudflare', 'cf_'],
    pattern:
      /(?:cloudflare[\w.-]{0,32}|\bcf_(?:\w{1,16}_)?)(?:token|key|secret)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?:bearer\s{1,2})?(?<secret>[\w-]{40})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    check: checkLegacyToken,
    matches: () => [
      `CLOUDFLARE_API_TOKEN=${apiToken()}`,
      `provider "cloudflare" {\n  cloudflare_api_token = "${apiToken()}"\n}`,
      `CF_API_TOKEN: ${apiToken()}`,
    ],
    rejects: () => [
      `CLOUDFLARE_API_TOKEN=${fake('cloudflare/sha', 'hex', 40)}`,
      `CF_API_TOKEN=${apiToken()}x`,
      `cloudflare_commit = "${apiToken()}"`,
    ],
    references: [FORMATS],
  },
  {
    // 37 to 45 lower-case hex digits, until 2026; works only with the account's e-mail address.
    id: 'cloudflare-legacy-global-api-key',
    name: 'Cloudflare global API key (before 2026)',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.75,
    keywords: ['cloudflare', 'x-auth-key', 'cf_'],
    pattern:
      /(?:cloudflare[\w.-]{0,24}key|\bcf_(?:\w{1,16}_)?key|x-auth-key)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{37,45})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    companions: [
      {
        part: 'email',
        pattern: /(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/,
        notBeside: '',
        withinBytes: 256,
        optional: true,
      },
    ],
    matches: () => [
      `CLOUDFLARE_EMAIL=ops@acme.test\nCLOUDFLARE_API_KEY=${globalKey()}\n`,
      `curl -H "X-Auth-Email: ops@acme.test" -H "X-Auth-Key: ${globalKey()}"`,
      `cf_api_key: '${globalKey()}'`,
    ],
    rejects: () => [
      `CLOUDFLARE_API_KEY=${fake('cloudflare/global', 'hex', 32)}`,
      `cloudflare_zone_id=${globalKey()}`,
      `X-Auth-Key: ${fake('cloudflare/global', 'hex', 64)}`,
    ],
    references: [FORMATS],
  },
  {
    // The secret of R2's S3 interface: SHA-256 of an API token, 64 hex digits; its access key id is 32.
    id: 'cloudflare-r2-secret-key',
    name: 'Cloudflare R2 secret access key',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['r2_', 'r2-', 'r2.', 'r2secret', 'cloudflare'],
    pattern:
      /(?:\br2|_r2|cloudflare)[\w.-]{0,24}secret[\w.-]{0,16}["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{64})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    companions: [
      {
        part: 'accessKeyId',
        pattern:
          /(?:access[_-]?)?key[_-]?id["'`\]\\]{0,3}\s{0,4}(?:=>|:=|[=:,])\s{0,4}["'`\\]{0,3}(?<accessKeyId>[0-9a-f]{32})/i,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `R2_ACCESS_KEY_ID=${fake('cloudflare/r2/id', 'hex', 32)}\nR2_SECRET_ACCESS_KEY=${r2()}\n`,
      `cloudflare_r2_secret: "${r2()}"`,
    ],
    rejects: () => [`R2_SECRET_ACCESS_KEY=${r2()}00`, `r2_etag=${r2()}`],
    references: ['https://developers.cloudflare.com/r2/api/tokens/'],
  },
  namedSecret({
    vendor: ['cloudflare', 'cf api', 'cf token', 'cf key'],
    words: ['auth', 'secret', 'token', 'key'],
    id: 'cloudflare-token-by-name',
    name: 'Cloudflare API token beside its name',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 40]],
    confidence: 0.6,
    references: ['https://developers.cloudflare.com/fundamentals/api/'],
  }),
  namedSecret({
    vendor: ['cloudflare', 'cf api', 'cf key', 'cf global'],
    words: ['secret', 'auth', 'token', 'key'],
    id: 'cloudflare-global-key-by-name',
    name: 'Cloudflare global API key beside its name',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 37]],
    confidence: 0.6,
    references: ['https://developers.cloudflare.com/fundamentals/api/'],
  }),
  namedSecret({
    vendor: ['cloudflare', 'user service key', 'origin ca', 'ca key'],
    id: 'cloudflare-service-key',
    name: 'Cloudflare origin CA or service key',
    kind: 'api-key',
    severity: 'high',
    form: ['v1.0-', ['base36', 20, 64], '-', ['base36', 100, 180]],
    confidence: 0.9,
    references: ['https://developers.cloudflare.com/fundamentals/api/'],
  }),
  namedSecret({
    vendor: ['cloudflare', 'user service key'],
    id: 'cloudflare-long-service-key',
    name: 'Cloudflare user service key',
    kind: 'api-key',
    severity: 'high',
    form: ['v1.0-', ['hex', 64], '-', ['hex', 160], '-', ['hex', 64, 65]],
    confidence: 0.9,
    references: ['https://developers.cloudflare.com/fundamentals/api/'],
  }),
])
