import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkOrganizationToken } from './organization-token.ts'

const organization = (): string => {
  const payload = { iat: 1757000000.25, url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: 'kagiban-lab' }
  const secret = fakeBytes('sentry/org', 32).toString('base64').replace('=', '')
  return `sntrys_${Buffer.from(JSON.stringify(payload)).toString('base64')}_${secret}`
}
const user = (): string => `sntryu_${fake('sentry/user', 'hex', 64)}`
const legacy = (): string => fake('sentry/legacy', 'hex', 64)
const references = ['https://docs.sentry.io/security-legal-pii/security/token-formats/']

/** A DSN lets applications report events and is public. */
export const rules = defineRules([
  {
    id: 'sentry-organization-token',
    name: 'Sentry organization auth token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['sntrys_'],
    pattern: /(?<secret>sntrys_[A-Za-z0-9+/]{60,600}={0,2}_[A-Za-z0-9+/]{43})/,
    reach: 680,
    notAfter: 'A-Za-z0-9+/=_',
    check: checkOrganizationToken,
    matches: () => [`SENTRY_AUTH_TOKEN=${organization()}`, `[auth]\ntoken=${organization()}\n`],
    rejects: () => [
      `sntrys_${fake('sentry/no-json', 'base62', 80)}_${fake('sentry/x', 'base62', 43)}`,
      organization().slice(0, -1),
    ],
    references,
  },
  {
    id: 'sentry-user-token',
    name: 'Sentry personal auth token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.97,
    keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
    // "a" (application) and "i" (integration) are reserved: nothing issues them yet.
    pattern: /(?<secret>sntry[uai]_[0-9A-Za-z]{64})/,
    check: lettersCheck(/^sntry[uai]_[0-9a-f]{64}$/, 0.97),
    matches: () => [`SENTRY_AUTH_TOKEN=${user()}`, `authToken: "${user()}"`],
    rejects: () => [user().slice(0, -1), `${user()}0`],
    references,
  },
  {
    id: 'sentry-unprefixed-token',
    name: 'Sentry auth token without prefix',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['sentry'],
    pattern: new RegExp(
      String.raw`sentry[\s\S]{0,48}?(?:token|secret|api[_-]?key)${BETWEEN}(?:Bearer\s)?(?<secret>[0-9a-f]{64})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `SENTRY_AUTH_TOKEN=${legacy()}`,
      `defaults.url=https://sentry.io/\ndefaults.org=x\nauth.token=${legacy()}`,
      `sentry: { client_secret: '${fake('sentry/client', 'hex', 64)}' }`,
    ],
    rejects: () => [`AUTH_TOKEN=${legacy()}`, `sentry-cli sha256: ${legacy()}`, `Sentry-Hook-Signature: ${legacy()}`],
    references,
  },
  namedSecret({
    vendor: 'sentry',
    words: ['auth', 'secret', 'token', 'key'],
    id: 'sentry-token-by-name',
    name: 'Sentry auth token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    confidence: 0.6,
    references: ['https://docs.sentry.io/security-legal-pii/security/token-formats/'],
  }),
])
