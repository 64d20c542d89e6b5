import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Companion } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** The second argument of a call, or the password half of basic authentication. */
const NEXT = String.raw`["'\x60]?\s{0,8}[,:]\s{0,8}["'\x60]?`

const accountSid: Companion = {
  part: 'accountSid',
  pattern: /(?<accountSid>AC[0-9a-f]{32})/,
  notBeside: 'A-Za-z0-9',
  optional: true,
}
const keySid: Companion = {
  part: 'keySid',
  pattern: /(?<keySid>SK[0-9a-f]{32})/,
  notBeside: 'A-Za-z0-9',
  optional: true,
}

const account = (): string => `AC${fake('twilio/account', 'hex', 32)}`
const token = (): string => fake('twilio/token', 'hex', 32)
const key = (): string => `SK${fake('twilio/key', 'hex', 32)}`
const secret = (): string => fake('twilio/secret', 'base62', 32)

/** Sids are ids, not secrets: alone they are no finding, beside a secret they are its parts. */
export const rules = defineRules([
  {
    id: 'twilio-auth-token',
    name: 'Twilio account auth token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['twilio', 'auth_token', 'authtoken', 'auth-token'],
    // Right after the account's sid, after its sid and a name, or after a name that says Twilio. A sid does not fit into
    // the gap, so that it is never swallowed. No `i` flag: case matters in sids.
    pattern: new RegExp(
      String.raw`(?:\b(?<accountSid>AC[0-9a-f]{32})(?:${NEXT}|[\s\S]{0,96}?[Tt][Oo][Kk][Ee][Nn]${BETWEEN})` +
        String.raw`|(?:twilio|Twilio|TWILIO)(?:[\s\S]{0,32}?[Aa][Uu][Tt][Hh][_-]?|[\w.-]{0,16})[Tt][Oo][Kk][Ee][Nn]${BETWEEN})(?<secret>[0-9a-f]{32})`,
    ),
    notBefore: '',
    reach: 320,
    minEntropyBits: 3,
    companions: [accountSid],
    matches: () => [
      `TWILIO_ACCOUNT_SID=${account()}\nTWILIO_AUTH_TOKEN=${token()}\n`,
      `client = twilio.rest.Client("${account()}", "${token()}")`,
      `curl https://api.twilio.com/2010-04-01/Accounts -u ${account()}:${token()}`,
      `const accountSid = '${account()}';\nconst authToken = '${token()}';`,
      `twilio:\n  auth_token: ${token()}`,
    ],
    rejects: () => [account(), `TWILIO_ACCOUNT_SID=${account()}`, `AUTH_TOKEN=${token()}`, `TWILIO_AUTH_TOKEN=${token()}0`],
    references: ['https://www.twilio.com/docs/iam/api/authtoken'],
  },
  {
    id: 'twilio-api-key-secret',
    name: 'Twilio API key secret',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.8,
    keywords: ['twilio', 'api_secret', 'apisecret', 'key_secret', 'keysecret'],
    pattern: new RegExp(
      String.raw`(?:\b(?<keySid>SK[0-9a-f]{32})(?:${NEXT}|[\s\S]{0,96}?[Ss][Ee][Cc][Rr][Ee][Tt]${BETWEEN})` +
        String.raw`|(?:twilio|Twilio|TWILIO)[\s\S]{0,32}?(?:[Aa][Pp][Ii]|[Kk][Ee][Yy])[_-]?(?:[Kk][Ee][Yy])?[_-]?[Ss][Ee][Cc][Rr][Ee][Tt]${BETWEEN})` +
        '(?<secret>[A-Za-z0-9]{32})',
    ),
    notBefore: '',
    reach: 320,
    minEntropyBits: 3,
    companions: [keySid, accountSid],
    matches: () => [
      `TWILIO_API_KEY=${key()}\nTWILIO_API_SECRET=${secret()}`,
      `twilio(${JSON.stringify(key())}, ${JSON.stringify(secret())}, { accountSid: '${account()}' })`,
      `export TWILIO_API_KEY_SECRET="${secret()}"`,
    ],
    rejects: () => [key(), `TWILIO_API_KEY=${key()}`, `API_SECRET=${secret()}`, `TWILIO_API_SECRET=${secret()}0`],
    references: ['https://www.twilio.com/docs/iam/api-keys'],
  },
  namedSecret({
    vendor: 'twilio',
    words: ['key', 'token', 'secret', 'auth', 'passw'],
    id: 'twilio-secret-by-name',
    name: 'Twilio auth token or API key secret',
    kind: 'access-token',
    severity: 'critical',
    form: [['hex', 32]],
    confidence: 0.6,
    references: ['https://www.twilio.com/docs/iam/api/authtoken'],
  }),
])
