import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const FORMATS = 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146'
const legacy = (): string => fake('netlify/legacy/2', 'base64url', 43)

interface Family extends Pick<Rule, 'id' | 'name' | 'severity'> {
  readonly prefix: string
}

/** Three letters, `_` and 36 letters and digits, 40 in all. */
function tokenRule({ prefix, ...about }: Family): Rule {
  const token = (): string => `${prefix}_${fake(`netlify/${prefix}`, 'base62', 36)}`
  return {
    ...about,
    kind: 'access-token',
    confidence: 0.9,
    keywords: [`${prefix}_`],
    pattern: new RegExp(`(?<secret>${prefix}_[A-Za-z0-9]{36})`),
    notAfter: '\\w',
    minEntropyBits: 3.2,
    matches: () => [`NETLIFY_AUTH_TOKEN=${token()}`, `netlify deploy --auth "${token()}"`],
    rejects: () => [`${prefix}_short`, `x${token()}`, `${token()}0`],
    references: [FORMATS],
  }
}

export const rules = defineRules([
  tokenRule({
    id: 'netlify-personal-access-token',
    name: 'Netlify personal access token',
    severity: 'critical',
    prefix: 'nfp',
  }),
  tokenRule({ id: 'netlify-cli-token', name: 'Netlify CLI token', severity: 'critical', prefix: 'nfc' }),
  tokenRule({ id: 'netlify-oauth-token', name: 'Netlify OAuth access token', severity: 'high', prefix: 'nfo' }),
  tokenRule({ id: 'netlify-app-token', name: 'Netlify web application token', severity: 'high', prefix: 'nfu' }),
  tokenRule({ id: 'netlify-build-token', name: 'Netlify build token', severity: 'medium', prefix: 'nfb' }),
  {
    // Before 2023 a token was 43 or more base64url characters.
    id: 'netlify-legacy-token',
    name: 'Netlify access token (before 2023)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['netlify'],
    pattern:
      /netlify[\w.-]{0,24}(?:token|key|secret|pat)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[\w-]{43,64})/i,
    notBefore: '',
    notAfter: '\\w+/=.-',
    minEntropyBits: 4,
    check: (token) => ({
      verdict: /[0-9]/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token) ? 'neutral' : 'reject',
    }),
    matches: () => [`NETLIFY_AUTH_TOKEN=${legacy()}`, `netlify_token: '${legacy()}'`],
    rejects: () => [
      `NETLIFY_TOKEN=${fake('netlify/hash', 'hex', 64)}`,
      `netlify_site_id=${legacy()}`,
      'NETLIFY_AUTH_TOKEN=$TOKEN',
    ],
    references: [FORMATS],
  },
  {
    // Whoever knows the address starts a build, and nothing else.
    id: 'netlify-build-hook',
    name: 'Netlify build hook',
    kind: 'webhook-url',
    severity: 'low',
    confidence: 0.95,
    keywords: ['api.netlify.com'],
    pattern: /(?<secret>https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24})/,
    notBefore: '',
    matches: () => [
      `curl -X POST -d {} https://api.netlify.com/build_hooks/${fake('netlify/hook', 'hex', 24)}`,
      `hook: "https://api.netlify.com/build_hooks/${fake('netlify/hook', 'hex', 24)}?trigger_title=x"`,
    ],
    rejects: () => ['https://api.netlify.com/build_hooks/', 'https://api.netlify.com/api/v1/sites'],
    references: ['https://docs.netlify.com/build/configure-builds/build-hooks/'],
  },
  namedSecret({
    vendor: 'netlify',
    words: ['auth', 'token', 'key', 'secret'],
    id: 'netlify-token-by-name',
    name: 'Netlify token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 43, 64]],
    confidence: 0.6,
    references: ['https://docs.netlify.com/build/configure-builds/build-hooks/'],
  }),
])
