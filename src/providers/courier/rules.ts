import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (prefix: string): string => `${prefix}${fake(`courier/${prefix}`, 'BASE36', 28)}`

/** Keys of others start with "pk_" as well, so the name stands before it. */
export const rules = defineRules([
  {
    id: 'courier-api-key',
    name: 'Courier API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['courier'],
    startsWithKeyword: true,
    pattern: /courier[\s\S]{0,80}?[^\w.-](?<secret>[pd]k_(?:(?:prod|test)_[A-Za-z0-9]{24,32}|[\w-]{60,110}))/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({
      verdict: /\d/.test(secret) && /[a-z]/i.test(secret.slice(8)) ? 'neutral' : 'reject',
      facts: { test: secret.slice(3).startsWith('test_') },
    }),
    matches: () => [
      `COURIER_AUTH_TOKEN=${key('pk_prod_')}`,
      `CourierClient({ authorizationToken: '${key('dk_test_')}' })`,
      `courier_api_key: "${key('pk_test_')}"`,
    ],
    rejects: () => [`AUTH_TOKEN=${key('pk_prod_')}`, 'COURIER_AUTH_TOKEN=pk_prod_YOUR_KEY', "font-family: 'Courier New'"],
    references: ['https://www.courier.com/docs/reference/authentication'],
  },
])
