import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { checkServiceAccountToken } from './service-account-token.ts'

const secretKey = (): string => {
  const text = fake('onepassword/secret', 'base32', 40).replaceAll(/[IOU]/g, '7')
  return `A3-${[text.slice(0, 6), text.slice(6, 12), text.slice(12, 17), text.slice(17, 22), text.slice(22, 27), text.slice(27, 32)].join('-')}`
}
const token = (): string => {
  const json = JSON.stringify({
    signInAddress: 'kagiban.1password.eu',
    userAuth: {
      method: 'SRPg-4096',
      alg: 'PBES2g-HS256',
      iterations: 650000,
      salt: fake('onepassword/salt', 'base64url', 22),
    },
    email: 'service@1passwordserviceaccounts.eu',
    srpX: fake('onepassword/srp', 'hex', 64),
    muk: {
      alg: 'A256GCM',
      ext: true,
      k: fake('onepassword/muk', 'base64url', 43),
      key_ops: ['decrypt', 'encrypt'],
      kty: 'oct',
    },
    secretKey: secretKey(),
    throttleSecret: { seed: fake('onepassword/seed', 'hex', 64), uuid: fakeUuid('onepassword') },
    deviceUuid: fake('onepassword/device', 'base36', 26),
  })
  return `ops_${Buffer.from(json).toString('base64url')}`
}

export const rules = defineRules([
  {
    id: 'onepassword-service-account-token',
    name: '1Password service account token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['ops_eyJ'],
    pattern: /(?<secret>ops_eyJ[A-Za-z0-9+/_-]{250,2400}={0,2})/,
    reach: 2432,
    notAfter: 'A-Za-z0-9+/_=-',
    check: checkServiceAccountToken,
    matches: () => [`OP_SERVICE_ACCOUNT_TOKEN=${token()}`, `token: "${token()}"`],
    rejects: () => [`ops_eyJ${fake('onepassword/no-json', 'base62', 400)}`, token().slice(0, 200)],
    references: ['https://developer.1password.com/docs/service-accounts/security/'],
  },
  {
    id: 'onepassword-secret-key',
    name: '1Password Secret Key',
    kind: 'encryption-key',
    severity: 'high',
    confidence: 0.93,
    keywords: ['A3-'],
    // The version, six characters that name the account, and 26 random ones; the alphabet leaves out 0, 1, I, O and U.
    pattern:
      /(?<secret>A3-[2-9A-HJ-NP-TV-Z]{6}-[2-9A-HJ-NP-TV-Z]{6}-?[2-9A-HJ-NP-TV-Z]{5}-[2-9A-HJ-NP-TV-Z]{5}-[2-9A-HJ-NP-TV-Z]{5}-[2-9A-HJ-NP-TV-Z]{5})/,
    notBefore: 'A-Za-z0-9-',
    notAfter: 'A-Za-z0-9-',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: 'neutral', facts: { accountCode: secret.slice(3, 9) } }),
    matches: () => [`OP_SECRET_KEY=${secretKey()}`, `op account add --secret-key "${secretKey()}"`],
    rejects: () => [secretKey().slice(0, -1), secretKey().toLowerCase(), `${secretKey()}-AAAAA`],
    references: ['https://support.1password.com/secret-key-security/'],
  },
])
