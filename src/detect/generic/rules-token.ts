import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { assignment } from './assignment-rule.ts'

const random = (seed: string, length = 32): string => fake(`generic/token/${seed}`, 'base62', length)

export const tokenRules = defineRules([
  assignment({
    id: 'generic-token',
    name: 'Token in an assignment',
    kind: 'access-token',
    means: 'token',
    words: 'token|ticket',
    longest: 1500,
    keywords: ['token', '-token', 'ticket'],
    matches: () => [
      `AUTH_TOKEN=${random('a')}`,
      `"access_token": "${random('b', 40)}",`,
      `auth_token => '${random('c')}'`,
      `{"shop-token" => "${random('d')}"}`,
      `https://api.acme-corp.io/v1?token=${random('e')}&page=2`,
      `refreshToken: '${fakeUuid('generic/token/f')}'`,
      `deploy --token ${random('g')}`,
    ],
    rejects: () => [
      'token_type: "Bearer"',
      'const token = req.headers.authorization',
      'token: "identifier"',
      'csrf_token = "{{ csrf_token() }}"',
      `nextPageToken: "${random('z', 24)}"`,
      'access_token=YOUR_ACCESS_TOKEN',
      'token: string;',
      'TOKEN=$(login-token)',
      "implementation 'io.jsonwebtoken:jjwt-api:0.11.2'",
      'token = tokens[i]',
      'X_CLIENT_TOKEN = "x-client-token"',
    ],
  }),
  assignment({
    id: 'generic-secret',
    name: 'Secret in an assignment',
    kind: 'client-secret',
    means: 'secret',
    words: 'secret',
    keywords: ['secret', '-secret'],
    shortest: 6,
    matches: () => [
      `"clientSecret": "${random('sa', 24)}"`,
      `WIDGET_SECRET=${random('sb', 24)}`,
      `oauth2.client.secret = ${random('sc', 24)}`,
      `secret: Buffer.from('${fake('generic/token/sd', 'hex', 32)}', 'hex')`,
      `app.setAppSecret("${random('se')}");`,
    ],
    rejects: () => [
      'clientSecret: process.env.CLIENT_SECRET',
      'secretName: calico-etcd-secrets',
      '"secret": "somesecretkey"',
      'secret: secret,',
      'from_secret: codecov_token',
      'client_secret = "YOUR_CLIENT_SECRET"',
      'SECRET_NAME = "GCM_AZREPOS_SP_SECRET"',
    ],
  }),
  assignment({
    id: 'generic-credential',
    name: 'Authentication value in an assignment',
    kind: 'access-token',
    means: 'credential',
    words: 'auth|cred',
    longest: 1500,
    keywords: ['auth', 'cred'],
    matches: () => [
      `"auth": "${fake('generic/token/ca', 'base64', 24)}"`,
      `_auth=${random('cb', 24)}`,
      `credentials: "${random('cc')}"`,
    ],
    rejects: () => ['auth: "basic"', 'author: "Ada Lovelace"', 'auth = new Auth(config)', 'credentials: "same-origin"'],
  }),
  assignment({
    id: 'generic-otp-secret',
    name: 'Secret of one-time passwords in an assignment',
    kind: 'client-secret',
    means: 'otp',
    words: 'otp',
    keywords: ['otp'],
    shortest: 16,
    matches: () => [
      `totp = ROTP::TOTP.new('${fake('generic/token/oa', 'base32', 32)}')`,
      `TOTP_SECRET_OTP=${fake('generic/token/ob', 'base32', 16)}`,
    ],
    rejects: () => ['otp: "123456"', 'totp = new TOTP(options)'],
  }),
])
