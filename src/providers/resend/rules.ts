import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
const key = (): string => `re_${fake('resend/id', 'base58', 8)}_${fake('resend/key', 'base58', 24)}`

export const rules = defineRules([
  {
    id: 'resend-api-key',
    name: 'Resend API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    // "re_" alone is in every other identifier; a key stands after a quote, an operator or a space.
    keywords: ['resend', '"re_', "'re_", '`re_', '=re_', ':re_', ' re_'],
    pattern: /(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: 'neutral', facts: { keyHint: secret.slice(0, 11) } }),
    matches: () => [`RESEND_API_KEY=${key()}`, `const mail = new Resend('${key()}')`, `Authorization: Bearer ${key()}`],
    rejects: () => [`a${key()}`, `_${key()}`, key().slice(0, -1), 're_create_something_else_here'],
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
  },
  namedSecret({
    vendor: 'resend',
    id: 'resend-api-key-by-name',
    name: 'Resend API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['re_', ['base64url', 30, 36]],
    confidence: 0.6,
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
  }),
])
