import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (type: string): string =>
  `tskey-${type}-k${fake(`tailscale/${type}/id`, 'base62', 10)}CNTRL-${fake(`tailscale/${type}/key`, 'base62', 32)}`

const references = ['https://tailscale.com/kb/1277/key-prefixes']
const shared = {
  confidence: 0.96,
  notAfter: '\\w-',
  // The id of the key, by which the API deletes it.
  check: (secret: string) => ({ verdict: 'neutral', facts: { keyId: (secret.split('-')[2] ?? '').slice(0, 32) } }) as const,
} as const

export const rules = defineRules([
  {
    ...shared,
    id: 'tailscale-auth-key',
    name: 'Tailscale auth key',
    kind: 'access-key',
    severity: 'high',
    keywords: ['tskey-auth-'],
    pattern: /(?<secret>tskey-auth-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64})/,
    matches: () => [`TS_AUTHKEY=${key('auth')}`, `tailscale up --auth-key=${key('auth')}`],
    rejects: () => ['tskey-auth-key', key('auth').slice(0, 30)],
    references,
  },
  {
    ...shared,
    id: 'tailscale-api-token',
    name: 'Tailscale API access token',
    kind: 'access-token',
    severity: 'critical',
    keywords: ['tskey-api-'],
    pattern: /(?<secret>tskey-api-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64})/,
    matches: () => [`TAILSCALE_API_KEY=${key('api')}`, `-u "${key('api')}:"`],
    rejects: () => ['tskey-api-key', key('api').slice(0, 28)],
    references,
  },
  {
    ...shared,
    id: 'tailscale-oauth-secret',
    name: 'Tailscale OAuth client secret',
    kind: 'client-secret',
    severity: 'critical',
    keywords: ['tskey-client-'],
    pattern: /(?<secret>tskey-client-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64})/,
    matches: () => [`TS_OAUTH_SECRET=${key('client')}`, `client_secret: '${key('client')}'`],
    rejects: () => ['tskey-client-secret', key('client').slice(0, 32)],
    references,
  },
  {
    ...shared,
    id: 'tailscale-scim-key',
    name: 'Tailscale SCIM key',
    kind: 'access-token',
    severity: 'high',
    keywords: ['tskey-scim-'],
    pattern: /(?<secret>tskey-scim-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64})/,
    matches: () => [`SCIM_TOKEN=${key('scim')}`, `"token": "${key('scim')}"`],
    rejects: () => ['tskey-scim-key', key('scim').slice(0, 28)],
    references,
  },
  {
    ...shared,
    id: 'tailscale-webhook-secret',
    name: 'Tailscale webhook secret',
    kind: 'signing-secret',
    severity: 'low',
    keywords: ['tskey-webhook-'],
    pattern: /(?<secret>tskey-webhook-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,64})/,
    matches: () => [`TS_WEBHOOK_SECRET=${key('webhook')}`, `secret = "${key('webhook')}"`],
    rejects: () => ['tskey-webhook-key', key('webhook').slice(0, 32)],
    references,
  },
  {
    id: 'tailscale-key-of-another-kind',
    name: 'Tailscale key of another kind',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.6,
    keywords: ['tskey-'],
    pattern: /(?<secret>tskey-(?:[a-z]{2,12}-)?[A-Za-z0-9]{6,24}-[\w-]{16,160})/,
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    matches: () => [
      `TS_AUTHKEY=tskey-${fake('tailscale/old', 'base62', 12)}-${fake('tailscale/old/2', 'base62', 22)}`,
      `authkey: tskey-secret-${fake('tailscale/other', 'base62', 12)}-${fake('tailscale/other/2', 'base62', 22)}`,
    ],
    rejects: () => ['tskey-auth', 'tskey-authentication-name'],
    references: ['https://tailscale.com/kb/1085/auth-keys'],
  },
])
