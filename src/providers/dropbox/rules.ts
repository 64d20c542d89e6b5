import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** As many bytes of a token after the keyword tell it from the ends of words. */
const TOKEN_BYTES = 100

function isLongToken(bytes: Uint8Array, _: number, keywordEnd: number): boolean {
  for (let at = keywordEnd; at < keywordEnd + TOKEN_BYTES; at++) {
    if (at >= bytes.length || !/[\w.=-]/.test(String.fromCharCode(bytes[at]!))) return false
  }
  return true
}

const token = (): string => `sl.u.${fake('dropbox/token', 'base64url', 200)}k`

export const rules = defineRules([
  {
    id: 'dropbox-access-token',
    name: 'Dropbox short-lived access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.93,
    keywords: ['sl.'],
    startsWithKeyword: true,
    follows: isLongToken,
    pattern: /(?<secret>sl\.(?:u\.)?[\w=-]{120,1400})/,
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
    pattern: new RegExp(String.raw`dropbox[\w.-]{0,16}secret${BETWEEN}(?<secret>[a-z0-9]{15})`, 'i'),
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
  namedSecret({
    vendor: 'dropbox',
    words: ['token', 'secret'],
    id: 'dropbox-app-secret-by-name',
    name: 'Dropbox app secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base36', 15]],
    confidence: 0.6,
    references: ['https://developers.dropbox.com/oauth-guide'],
  }),
  {
    id: 'dropbox-long-lived-token',
    name: 'Dropbox long-lived access or refresh token',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['dropbox'],
    // Ten "A" stand in the middle; what is before them is the key of the account.
    pattern: /dropbox[\s\S]{0,60}?[^\w-][A-Za-z0-9_-]{10,12}A{10}(?<secret>[\w=-]{40,48})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `DROPBOX_REFRESH_TOKEN=${fake('dropbox/long', 'base62', 11)}${'A'.repeat(10)}z${fake('dropbox/long/2', 'base64url', 42)}`,
      `dropbox:\n  token: "${fake('dropbox/long', 'base62', 11)}${'A'.repeat(10)}z${fake('dropbox/long/3', 'base64url', 42)}"`,
    ],
    rejects: () => ['DROPBOX_TOKEN=AAAAAAAAAAAAAAAAAAAA', `TOKEN=${fake('dropbox/long', 'base62', 11)}${'A'.repeat(10)}z`],
    references: ['https://developers.dropbox.com/oauth-guide'],
  },
])
