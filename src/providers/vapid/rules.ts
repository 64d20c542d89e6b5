import { fake } from '#core/samples.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vapid'],
    words: ['private'],
    id: 'vapid-private-key',
    name: 'VAPID private key',
    kind: 'private-key',
    severity: 'medium',
    form: [['base64url', 43]],
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
  }),
  {
    id: 'vapid-key-pair',
    name: 'VAPID private key beside its public key',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.95,
    // An uncompressed point on P-256 is 65 bytes that begin with 4; the private key is 32 bytes.
    pattern:
      /B[A-P][\w-]{85}=?["'\s,;}]{1,40}(?:\w{1,24}[ .])?private[_ -]?key["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[\w-]{43})/i,
    keywords: ['privatekey', 'private_key', 'private key'],
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `{"publicKey":"BE${fake('vapid/public', 'base64url', 84)}a","privateKey":"${fake('vapid/private', 'base62', 43)}"}`,
      `Public Key:\nBN${fake('vapid/public', 'base64url', 84)}a\n\nPrivate Key:\n${fake('vapid/private/2', 'base62', 43)}`,
    ],
    rejects: () => [
      `{"privateKey":"${fake('vapid/private', 'base62', 43)}"}`,
      `publicKey: "BE${fake('vapid/public', 'base64url', 84)}a"`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
  },
])
