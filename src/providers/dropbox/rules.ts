import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** What may stand between a name and its value in code, JSON, YAML, XML and shells: quotes, brackets, an operator. */
const IS = String.raw`\\?["'\x60\])]{0,2}(?:\s{1,24}value["']?|\s{1,4}\{\s{1,8}default)?\s{0,8}(?:=>|:=|[=:, ])\s{0,8}\\?["'\x60]?`

const token = (): string => `sl.u.${fake('dropbox/token', 'base64url', 200)}k`

export const rules = defineRules([
  {
    id: 'dropbox-access-token',
    name: 'Dropbox short-lived access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.93,
    keywords: ['dropbox', '"sl.', "'sl.", '`sl.', '=sl.', 'bearer sl.', ': sl.'],
    pattern: /(?<secret>sl\.(?:u\.)?[\w-]{120,1400})/,
    reach: 1440,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 4.2,
    matches: () => [`DROPBOX_ACCESS_TOKEN=${token()}`, `Authorization: Bearer ${token()}`],
    rejects: () => ['dropbox sl.short', `s${token()}`],
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
  {
    id: 'dropbox-app-secret',
    name: 'Dropbox app secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.65,
    keywords: ['dropbox'],
    pattern: new RegExp(String.raw`dropbox[\w.-]{0,16}secret${IS}(?<secret>[a-z0-9]{15})`, 'i'),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /^(?=.*\d.*\d)[a-z0-9]{15}$/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `DROPBOX_APP_SECRET=${fake('dropbox/secret', 'base36', 13)}37`,
      `dropbox.appSecret: '${fake('dropbox/secret', 'base36', 13)}37'`,
    ],
    rejects: () => ['DROPBOX_APP_SECRET=fromenvironment', `APP_SECRET=${fake('dropbox/secret', 'base36', 13)}37`],
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
])
