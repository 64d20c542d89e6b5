import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (prefix: string): string => `${prefix}${fake(`highnote/${prefix}`, 'base62', 64)}`

/** Stripe keys start the same way, so the name stands before it. */
export const rules = defineRules([
  {
    id: 'highnote-secret-key',
    name: 'Highnote secret or restricted key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    keywords: ['highnote'],
    startsWithKeyword: true,
    pattern: /highnote[\s\S]{0,80}?[^\w.-](?<secret>[sr]k_(?:live|test)_[\w-]{20,160})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({
      verdict: /\d/.test(secret) ? 'neutral' : 'reject',
      facts: { live: secret.slice(3, 7) === 'live' },
    }),
    matches: () => [`HIGHNOTE_API_KEY=${key('sk_live_')}`, `highnote:\n  api_key: "${key('rk_test_')}"`],
    rejects: () => [`API_KEY=${key('sk_live_').slice(0, 18)}`, 'HIGHNOTE_API_KEY=sk_live_your_key_of_highnote'],
    references: ['https://docs.highnote.com'],
    overlaps: ['stripe-live-secret-key', 'stripe-live-restricted-key'],
  },
])
