import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { assignment } from './assignment-rule.ts'
import { CRYPTO_KEY } from './name.ts'

const random = (seed: string, length = 32): string => fake(`generic/key/${seed}`, 'base62', length)

export const keyRules = defineRules([
  assignment({
    id: 'generic-api-key',
    name: 'API key in an assignment',
    kind: 'api-key',
    means: 'api-key',
    words: 'key',
    keywords: ['key', '-key'],
    matches: () => [
      `API_KEY=${random('a')}`,
      `apiKey: '${random('b', 20)}',`,
      `shop-api-key: ${random('c')}`,
      `shop_access_key = "${random('d', 40)}"`,
      `service.key("${random('e')}")`,
      `ACCESS_KEY: ${fakeUuid('generic/key/f')}`,
      `https://maps.acme-corp.io/js?key=${random('g')}&v=3`,
    ],
    rejects: () => [
      'key: "name"',
      `publicKey: "${random('z', 44)}"`,
      'primaryKey: "customer_id"',
      'hotkey = "ctrl-shift-p"',
      'API_KEY=your-api-key-here',
      'const key = keys[i]',
      'Correct string `key:"correct,options=1|2"`',
      'key_file: /etc/ssl/private/server.key',
      `<key name="${random('y')}" type="b">`,
      `deploy_key: "ssh-rsa AAAA${random('x', 60)}"`,
      `cacheKey: "${random('w', 20)}"`,
    ],
  }),
  assignment({
    id: 'generic-encryption-key',
    name: 'Encryption or signing key in an assignment',
    kind: 'encryption-key',
    means: 'encryption-key',
    words: CRYPTO_KEY,
    keywords: 'crypt,cipher,sign,hmac,aes,mac,wrap,priv,master,jwt,cookie,session,rsa,tls,ssl,ssh'.split(','),
    longest: 2000,
    matches: () => [
      `ENCRYPTION_KEY=${random('ea')}`,
      `String aesKey = "${fake('generic/key/eb', 'base64', 22)}==";`,
      `widget-signing-key: ${random('ec', 40)}`,
      `cipher.setCipherKey(Base64.decode("${fake('generic/key/ed', 'base64', 22)}=="));`,
      `'cookieValidationKey' => '${random('ee')}',`,
    ],
    rejects: () => [
      'signing_key = settings.SIGNING_KEY',
      'cookieKey: "session_cookie_name"',
      'encryption_key_id: "alias/app"',
      `encryptionKeyFingerprint: "${fake('generic/key/ez', 'hex', 64)}"`,
      'master_key = load_key(path)',
    ],
  }),
  assignment({
    id: 'generic-salt',
    name: 'Salt or nonce in an assignment',
    kind: 'encryption-key',
    severity: 'low',
    means: 'salt',
    words: 'salt|nonce|pepper',
    keywords: ['salt', 'nonce', 'pepper'],
    matches: () => [`PASSWORD_SALT=${random('sa')}`, `salt: "${random('sb')}"`],
    rejects: () => ['salt = os.urandom(16)', 'nonce: "rAnd0m"', 'salt: "pepper"'],
  }),
])
