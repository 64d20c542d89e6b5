import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const key = (seed: string): string => `${fake(`checkout/${seed}`, 'base32', 24).toLowerCase()}2q7`
const DOCS = 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys'

export const rules = defineRules([
  {
    id: 'checkout-secret-key',
    name: 'Checkout.com secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.9,
    // "sk_" alone ends many names ("task_", "disk_").
    keywords: ['sk_sbox_', 'sk_test_', '"sk_', "'sk_", '=sk_', ' sk_', ':sk_', '`sk_'],
    pattern:
      /(?<secret>sk_(?:test_)?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=])/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => {
      if (!/[2-7]/.test(secret)) return { verdict: 'reject' }
      return { verdict: 'neutral', facts: { sandbox: /^sk_(?:test|sbox)_/.test(secret) } }
    },
    matches: () => [
      `CKO_SECRET_KEY=sk_${fakeUuid('checkout/a')}`,
      `Authorization: Bearer sk_sbox_${key('b')}`,
      `new Checkout('sk_${key('c')}')`,
      `secretKey: "sk_test_${fakeUuid('checkout/d')}"`,
    ],
    rejects: () => [
      `CKO_SECRET_KEY=sk_${fakeUuid('checkout/a').slice(0, -1)}`,
      `CKO_PUBLIC_KEY=pk_${fakeUuid('checkout/a')}`,
      `'sk_${key('c')}x'`,
      `"sk_abcdefghijklmnopqrstuvwxyza"`,
    ],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['checkout.com', 'checkout client', 'checkout oauth', 'checkout default', 'checkout access', 'cko client'],
    id: 'checkout-access-key-secret',
    name: 'Checkout.com access key secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 86]],
    words: ['secret', 'token', 'key'],
    confidence: 0.85,
    alsoMatches: () => [
      `CHECKOUT_DEFAULT_OAUTH_CLIENT_SECRET=${fakeOf([['base64url', 86]], 'checkout-access-key-secret/d')}`,
    ],
    references: [DOCS],
  }),
])
