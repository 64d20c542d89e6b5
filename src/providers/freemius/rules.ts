import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string): string =>
  `sk_${fake(`freemius/${seed}`, 'base62', 14)}#${fake(`freemius/${seed}/2`, 'base62', 12)}@%`

export const rules = defineRules([
  {
    id: 'freemius-secret-key',
    name: 'Freemius secret key',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['secret_key', 'freemius'],
    // Signs among the 29 characters tell it from other vendors' `sk_…`.
    pattern: /["']?secret_key["']?\s{0,8}(?:=>|[=:,])\s{0,8}["'](?<secret>sk_[!#-&(-[\]-~]{29})["']/i,
    notBefore: '\\w',
    notAfter: '',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: /[^\w-]/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`$config = array(\n  "secret_key" => "${key('a')}",\n);`, `'secret_key' => '${key('b')}'`],
    rejects: () => [
      `"secret_key" => "${key('a').slice(0, -1)}"`,
      `"other_key" => "${key('a')}"`,
      `"secret_key" => "sk_${fake('freemius/c', 'base62', 29)}"`,
    ],
    references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
  },
])
