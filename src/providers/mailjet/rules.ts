import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const NAME = String.raw`(?:private|secret)[\w.-]{0,16}`

const key = (): string => fake('mailjet/key', 'hex', 32)
const secret = (): string => fake('mailjet/secret', 'hex', 32)

/** A pair of 32 hex digits each, without a prefix: only beside the vendor's name. The API key alone is an id. */
export const rules = defineRules([
  {
    id: 'mailjet-secret-key',
    name: 'Mailjet secret key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['mailjet', 'mj_apikey'],
    // As the second of two, or beside its name.
    pattern: new RegExp(
      String.raw`(?:mailjet|mj_apikey)(?:[\s\S]{0,80}?\b(?<apiKey>[0-9a-f]{32})(?:["'\x60]?\s{0,8}[,:]\s{0,8}["'\x60]?|[\s\S]{0,48}?${NAME}${BETWEEN})|[\s\S]{0,24}?${NAME}${BETWEEN})(?<secret>[0-9a-f]{32})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    companions: [
      {
        part: 'apiKey',
        pattern: new RegExp(
          String.raw`(?:public|api[_-]?key)["'\x60\])]{0,2}\s{0,8}(?:=>|[=:,])\s{0,8}["'\x60]?(?<apiKey>[0-9a-f]{32})`,
          'i',
        ),
        withinBytes: 256,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `MJ_APIKEY_PUBLIC=${key()}\nMJ_APIKEY_PRIVATE=${secret()}`,
      `mailjet = Client(auth=('${key()}', '${secret()}'), version='v3.1')`,
      `curl https://api.mailjet.com/v3.1/send --user "${key()}:${secret()}"`,
      `mailjet:\n  api_key: ${key()}\n  secret_key: ${secret()}`,
    ],
    rejects: () => [`MJ_APIKEY_PUBLIC=${key()}`, `SECRET_KEY=${secret()}`, `MAILJET_SECRET_KEY=${secret()}0`],
    references: ['https://dev.mailjet.com/email/guides/getting-started/'],
  },
  namedSecret({
    vendor: 'mailjet',
    words: ['auth', 'token', 'key', 'basic', 'secret'],
    id: 'mailjet-basic-auth',
    name: 'Mailjet basic authorization',
    kind: 'password',
    severity: 'high',
    form: [['base64', 87], '='],
    references: ['https://dev.mailjet.com/email/guides/getting-started/'],
  }),
  namedSecret({
    vendor: 'mailjet',
    words: ['token', 'key', 'secret'],
    id: 'mailjet-sms-token',
    name: 'Mailjet SMS API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32]],
    confidence: 0.6,
    references: ['https://dev.mailjet.com/email/guides/getting-started/'],
  }),
])
