import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (prefix: string): string => `${prefix}51${fake(`stripe/${prefix}`, 'base62', 97)}`
const old = (prefix: string): string => `${prefix}${fake(`stripe/old/${prefix}`, 'base62', 24)}`
const organization = (): string => `sk_org_live_${fake('stripe/org', 'base62', 60)}`
const webhook = (): string => `whsec_${fake('stripe/whsec', 'base62', 32)}`

const shared = { kind: 'api-key', confidence: 0.96, minEntropyBits: 3.2 } as const satisfies Partial<Rule>
const references = ['https://docs.stripe.com/keys']

/** Publishable keys (`pk_`) are made for browsers and are no finding. */
export const rules = defineRules([
  {
    ...shared,
    id: 'stripe-live-secret-key',
    name: 'Stripe live secret key',
    severity: 'critical',
    keywords: ['sk_live_'],
    pattern: /(?<secret>sk_live_[A-Za-z0-9]{16,247})/,
    matches: () => [
      `STRIPE_SECRET_KEY=${key('sk_live_')}`,
      `Stripe.api_key = "${old('sk_live_')}"`,
      `-u ${old('sk_live_')}:`,
    ],
    rejects: () => ['sk_live_short', key('pk_live_'), `a${key('sk_live_')}`],
    references,
  },
  {
    ...shared,
    id: 'stripe-live-restricted-key',
    name: 'Stripe live restricted key',
    severity: 'high',
    keywords: ['rk_live_', 'rk_prod_'],
    pattern: /(?<secret>rk_(?:live|prod)_[A-Za-z0-9]{16,247})/,
    matches: () => [`STRIPE_KEY: ${key('rk_live_')}`, `{"stripe":"${old('rk_live_')}"}`],
    rejects: () => ['rk_live_xyz', key('pk_live_')],
    references,
  },
  {
    ...shared,
    id: 'stripe-organization-key',
    name: 'Stripe organization API key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['sk_org_'],
    pattern: /(?<secret>sk_org_(?:live_|test_)?[A-Za-z0-9]{24,247})/,
    matches: () => [`STRIPE_ORG_KEY=${organization()}`, `'Authorization': 'Bearer ${organization()}'`],
    rejects: () => ['sk_org_short', organization().replace('sk_', 'pk_')],
    references,
  },
  {
    ...shared,
    id: 'stripe-test-secret-key',
    name: 'Stripe test secret key',
    severity: 'low',
    keywords: ['sk_test_'],
    pattern: /(?<secret>sk_test_[A-Za-z0-9]{16,247})/,
    matches: () => [`STRIPE_SECRET_KEY=${key('sk_test_')}`, `stripe('${old('sk_test_')}')`],
    rejects: () => ['sk_test_123', key('pk_test_')],
    references,
  },
  {
    ...shared,
    id: 'stripe-test-restricted-key',
    name: 'Stripe test restricted key',
    severity: 'low',
    keywords: ['rk_test_'],
    pattern: /(?<secret>rk_test_[A-Za-z0-9]{16,247})/,
    matches: () => [`STRIPE_KEY=${key('rk_test_')}`, `"key": "${old('rk_test_')}"`],
    rejects: () => ['rk_test_123', key('pk_test_')],
    references,
  },
  {
    ...shared,
    id: 'stripe-webhook-secret',
    name: 'Stripe webhook signing secret',
    kind: 'signing-secret',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['whsec_'],
    // 32 letters and digits for an endpoint, 64 hex digits for a listening command line. Svix's secrets of 24 bytes look the same.
    pattern: /(?<secret>whsec_(?:[a-f0-9]{64}|[A-Za-z0-9]{32}))/,
    notAfter: 'A-Za-z0-9+/=',
    matches: () => [`STRIPE_WEBHOOK_SECRET=${webhook()}`, `endpoint_secret = 'whsec_${fake('stripe/listen', 'hex', 64)}'`],
    rejects: () => ['whsec_test', `${webhook()}=`, webhook().slice(0, -1)],
    references: ['https://docs.stripe.com/webhooks'],
  },
])
