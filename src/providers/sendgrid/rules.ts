import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `SG.${fake('sendgrid/id', 'base64url', 22)}.${fake('sendgrid/key', 'base64url', 43)}`

export const rules = defineRules([
  {
    // "SG." + 22 characters of key id + "." + 43 of secret, base64url. Source: README.md#format.
    id: 'sendgrid-api-key',
    name: 'SendGrid API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['SG.'],
    pattern: /(?<secret>SG\.(?<keyId>[\w-]{22})\.[\w-]{43})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`SENDGRID_API_KEY=${token()}`, `apiKey: "${token()}"`],
    rejects: () => ['SG.short.tooshort', `${token()}x`, `x${token()}`],
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  },
])
