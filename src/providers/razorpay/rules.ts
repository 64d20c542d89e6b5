import { BETWEEN_OR_DEFAULT } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const id = (mode = 'live'): string => `rzp_${mode}_${fake('razorpay/id', 'base62', 14)}`
const secret = (seed: string): string => fake(`razorpay/${seed}`, 'base62', 24)

export const rules = defineRules([
  {
    id: 'razorpay-key-secret',
    name: 'Razorpay key secret',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['razorpay', 'razor_pay', 'rzp_live_', 'rzp_test_'],
    startsWithKeyword: true,
    // Named, or after the key id in one text, as basic authentication has it.
    pattern: new RegExp(
      String.raw`(?:(?<keyId>rzp_(?:live|test)_[A-Za-z0-9]{14})(?:["'\x60]?\s{0,4}[:,]\s{0,4}["'\x60]?|[\s\S]{0,80}?secret[\w.-]{0,12}${BETWEEN_OR_DEFAULT})|razor_?pay[\s\S]{0,120}?secret[\w.-]{0,12}${BETWEEN_OR_DEFAULT})(?<secret>[A-Za-z0-9]{24})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (value, { keyId }) => {
      if (!/\d/.test(value) || !/[a-z]/i.test(value)) return { verdict: 'reject' }
      return { verdict: 'neutral', facts: keyId === undefined ? {} : { live: keyId.startsWith('rzp_live_') } }
    },
    companions: [
      { part: 'keyId', pattern: /(?<keyId>rzp_(?:live|test)_[A-Za-z0-9]{14})/, notBeside: 'A-Za-z0-9', optional: true },
    ],
    matches: () => [
      `RAZORPAY_KEY_ID=${id()}\nRAZORPAY_KEY_SECRET=${secret('a')}`,
      `new Razorpay({ key_id: '${id('test')}', key_secret: '${secret('b')}' })`,
      `curl -u ${id()}:${secret('c')} https://api.razorpay.com/v1/payments`,
    ],
    rejects: () => [`RAZORPAY_KEY_ID=${id()}`, `KEY_SECRET=${secret('a')}`, `RAZORPAY_KEY_SECRET=${secret('a')}0`],
    references: ['https://razorpay.com/docs/api/authentication/'],
  },
  namedSecret({
    vendor: 'razorpay',
    words: ['token', 'secret', 'key', 'passw'],
    id: 'razorpay-key-secret-by-name',
    name: 'Razorpay key secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 24]],
    confidence: 0.65,
    references: ['https://razorpay.com/docs/api/authentication/'],
  }),
])
