import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
const key = (prefix: string): string =>
  `${prefix}-${fake(`brevo/${prefix}`, 'hex', 64)}-${fake(`brevo/${prefix}/2`, 'base62', 16)}`

export const rules = defineRules([
  {
    id: 'brevo-api-key',
    name: 'Brevo API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.97,
    keywords: ['xkeysib-'],
    pattern: /(?<secret>xkeysib-[0-9A-Za-z]{64}-[A-Za-z0-9]{16})/,
    check: lettersCheck(/^xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}$/, 0.97),
    notAfter: '\\w-',
    matches: () => [`BREVO_API_KEY=${key('xkeysib')}`, `"api-key": "${key('xkeysib')}"`],
    rejects: () => [key('xkeysib').slice(0, -1), key('xkeysib').toUpperCase()],
    references: ['https://developers.brevo.com/docs/getting-started'],
  },
  {
    id: 'brevo-smtp-key',
    name: 'Brevo SMTP key',
    kind: 'password',
    severity: 'high',
    confidence: 0.97,
    keywords: ['xsmtpsib-'],
    pattern: /(?<secret>xsmtpsib-[0-9A-Za-z]{64}-[A-Za-z0-9]{16})/,
    check: lettersCheck(/^xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}$/, 0.97),
    notAfter: '\\w-',
    matches: () => [`SMTP_PASSWORD=${key('xsmtpsib')}`, `pass: '${key('xsmtpsib')}'`],
    rejects: () => [key('xsmtpsib').slice(0, -1), key('xsmtpsib').slice(1)],
    references: ['https://help.brevo.com/hc/en-us/articles/7959631848850'],
  },
])
