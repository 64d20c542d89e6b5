import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `SG.${fake('sendgrid/id', 'base64url', 22)}.${fake('sendgrid/key', 'base64url', 43)}`

/** The dot is elsewhere in some published keys of the same length. */
function checkApiKey(secret: string): StructureCheck {
  if (/^SG\.[\w-]{22}\.[\w-]{43}$/.test(secret)) return { verdict: 'neutral' }
  return secret.length === 69 && /\d.*\d/.test(secret) ? { verdict: 'neutral', confidence: 0.6 } : { verdict: 'reject' }
}

export const rules = defineRules([
  {
    // "SG." + 22 characters of key id + "." + 43 of secret, base64url. Source: README.md#format.
    id: 'sendgrid-api-key',
    name: 'SendGrid API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['SG.'],
    pattern: /(?<secret>SG\.(?:(?<keyId>[\w-]{16,32})\.[\w-]{33,49}|[\w-]{66}))/,
    check: checkApiKey,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`SENDGRID_API_KEY=${token()}`, `apiKey: "${token()}"`],
    rejects: () => ['SG.short.tooshort', `${token()}x`, `x${token()}`],
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  },
  namedSecret({
    vendor: ['sendgrid', 'send grid'],
    id: 'sendgrid-api-key-by-name',
    name: 'SendGrid API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['SG.', ['base64url', 36, 68]],
    confidence: 0.6,
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  }),
  namedSecret({
    vendor: ['sendgrid', 'send grid'],
    words: ['token', 'key', 'secret'],
    id: 'sendgrid-key-without-prefix',
    name: 'SendGrid API key without its prefix',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 66, 69]],
    confidence: 0.5,
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  }),
])
