import { BETWEEN_OR_DEFAULT } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.paypal.com/api/rest/authentication/'
const id = (): string => `A${fake('paypal/id', 'base64url', 79)}`
const secret = (seed: string): string => `E${fake(`paypal/${seed}`, 'base64url', 79)}`
const signature = (): string => `AFcW${fake('paypal/signature', 'base62', 30)}.${fake('paypal/signature/2', 'base62', 21)}`

export const rules = defineRules([
  {
    id: 'paypal-client-secret',
    name: 'PayPal client secret',
    kind: 'client-secret',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['paypal'],
    startsWithKeyword: true,
    // Named, or after the client id in one text, as basic authentication has it.
    pattern: new RegExp(
      String.raw`paypal(?:[\s\S]{0,240}?secret[\w.-]{0,16}${BETWEEN_OR_DEFAULT}(?<secret>[\w-]{40,80})|[\s\S]{0,120}?\b(?<clientId>A[\w-]{79})["']?\s{0,4}[:,]\s{0,4}["']?(?<secret_>E[\w-]{79}))`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (value) => ({ verdict: /\d/.test(value) && /[A-Z]/.test(value) ? 'neutral' : 'reject' }),
    companions: [
      {
        part: 'clientId',
        pattern: /(?:client|app)[\w-]{0,4}id["'\])]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["']?(?<clientId>A[\w-]{79})/i,
        notBeside: '\\w-',
        optional: true,
      },
    ],
    matches: () => [
      `PAYPAL_CLIENT_ID=${id()}\nPAYPAL_CLIENT_SECRET=${secret('a')}`,
      `paypal: { clientId: '${id()}', clientSecret: '${secret('b')}' }`,
      `curl https://api-m.paypal.com/v1/oauth2/token -u "${id()}:${secret('c')}"`,
    ],
    rejects: () => [
      `PAYPAL_CLIENT_ID=${id()}`,
      `CLIENT_SECRET=${secret('a')}`,
      'PAYPAL_CLIENT_SECRET=your_paypal_client_secret_from_the_developer_dashboard',
    ],
    references: [DOCS],
  },
  prefixedSecret({
    variable: 'PAYPAL_ACCESS_TOKEN',
    id: 'paypal-access-token',
    name: 'PayPal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['A21AA', ['base64url', 80, 160]],
    references: [DOCS],
  }),
  {
    id: 'paypal-api-signature',
    name: 'PayPal API signature (NVP and SOAP)',
    kind: 'password',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['paypal'],
    startsWithKeyword: true,
    pattern: new RegExp(String.raw`paypal[\s\S]{0,160}?signature${BETWEEN_OR_DEFAULT}(?<secret>A[\w.-]{55})`, 'i'),
    notBefore: '',
    notAfter: '\\w.-',
    minEntropyBits: 3.5,
    check: (value) => ({ verdict: /\d/.test(value) && /[a-z]/.test(value) ? 'neutral' : 'reject' }),
    matches: () => [`PAYPAL_SIGNATURE=${signature()}`, `'X-PAYPAL-SECURITY-SIGNATURE': '${signature()}'`],
    rejects: () => [`SIGNATURE=${signature()}`, `PAYPAL_SIGNATURE=${signature()}0`],
    references: ['https://developer.paypal.com/api/nvp-soap/'],
  },
  namedSecret({
    vendor: ['paypal', 'braintreepaypal'],
    words: ['token', 'key', 'secret'],
    id: 'paypal-client-secret-by-name',
    name: 'PayPal client secret beside its name',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 80]],
    confidence: 0.7,
    references: ['https://developer.paypal.com/api/rest/authentication/'],
  }),
])
