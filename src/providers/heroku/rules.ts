import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const AUTHENTICATION = 'https://devcenter.heroku.com/articles/authentication'
const key = (): string => `HRKU-AA${fake('heroku/key', 'base64url', 58)}`
const uuid = (): string => fakeUuid('heroku/legacy')

export const rules = defineRules([
  {
    // "HRKU-" + "AA" and 58 base64url characters; for a time, "HRKU-" + a UUID.
    id: 'heroku-api-key',
    name: 'Heroku API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['HRKU-'],
    pattern: /(?<secret>HRKU-[\w-]{36,80})/,
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    matches: () => [`HEROKU_API_KEY=${key()}`, `Authorization: Bearer ${key()}`, `"HRKU-${uuid()}"`],
    rejects: () => ['HRKU-short', `x${key()}`],
    references: [AUTHENTICATION],
  },
  {
    // Until 2024 a key was a UUID, which everything is.
    id: 'heroku-legacy-api-key',
    name: 'Heroku API key (before 2024)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['heroku'],
    pattern:
      /heroku[\w.-]{0,32}(?:key|token|secret|password|auth)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?:bearer\s{1,2})?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `HEROKU_API_KEY=${uuid()}`,
      `heroku_api_token: "${uuid()}"`,
      `with:\n  heroku_api_key: ${uuid()}\n  heroku_app_name: web\n`,
    ],
    rejects: () => [`heroku_app_id=${uuid()}`, `HEROKU_API_KEY=${uuid()}0`],
    references: [AUTHENTICATION],
  },
  {
    // What `heroku login` writes to ~/.netrc.
    id: 'heroku-netrc-password',
    name: 'Heroku API key (before 2024) in .netrc',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['heroku.com'],
    pattern:
      /machine\s{1,4}(?:api|git)\.heroku\.com\s{1,8}login\s{1,4}(?<login>[^\s]{1,128})\s{1,8}password\s{1,4}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `machine api.heroku.com\n  login ops@acme.test\n  password ${uuid()}\n`,
      `machine git.heroku.com login ops@acme.test password ${uuid()}`,
    ],
    rejects: () => [
      `machine api.other.test\n  login ops@acme.test\n  password ${uuid()}\n`,
      'machine api.heroku.com\n  login ops@acme.test\n  password secret\n',
    ],
    references: [AUTHENTICATION],
  },
  namedSecret({
    vendor: 'heroku',
    words: ['login', 'key', 'token', 'secret', 'password', 'auth', 'bearer'],
    id: 'heroku-api-key-by-name',
    name: 'Heroku API key (before 2024) beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    confidence: 0.7,
    references: ['https://devcenter.heroku.com/articles/authentication'],
  }),
])
