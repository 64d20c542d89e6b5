import { defineRules, type Companion } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { ASSIGN } from './assignment.ts'

const OAUTH = 'https://developers.google.com/identity/protocols/oauth2'
const APPLICATION_DEFAULT = 'https://cloud.google.com/docs/authentication/application-default-credentials'

/** The application's public half. */
const clientId: Companion = {
  part: 'clientId',
  pattern: /(?<clientId>\d{6,24}-[a-z0-9]{16,40}\.apps\.googleusercontent\.com)/,
  notBeside: 'A-Za-z0-9-',
}

const application = (seed: string): string =>
  `${fake(seed, 'digits', 12)}-${fake(seed, 'base36', 32)}.apps.googleusercontent.com`
const clientSecret = (seed: string): string => `GOCSPX-${fake(seed, 'base64url', 28)}`
const older = (seed: string): string => fake(seed, 'base64url', 24)
const refreshToken = (seed: string): string => `1//0${fake(seed, 'base64url', 99)}`
const accessToken = (seed: string): string => `ya29.a0${fake(seed, 'base64url', 210)}`

export const oauthRules = defineRules([
  {
    id: 'google-cloud-oauth-client-secret',
    name: 'Google OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.95,
    keywords: ['GOCSPX-'],
    pattern: /(?<secret>GOCSPX-[\w-]{28})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    companions: [{ ...clientId, optional: true }],
    matches: () => [
      `{"web":{"client_id":"${application('gcp/oauth')}","client_secret":"${clientSecret('gcp/oauth/a')}"}}`,
      `GOOGLE_CLIENT_SECRET=${clientSecret('gcp/oauth/b')}`,
    ],
    rejects: () => [`${clientSecret('gcp/oauth/c')}x`, `x${clientSecret('gcp/oauth/c')}`, 'GOCSPX-secret'],
    references: [OAUTH],
  },
  {
    // Until 2021 a secret was 24 characters without a prefix: it counts only beside its client's id.
    id: 'google-cloud-oauth-client-secret-legacy',
    name: 'Google OAuth client secret (without prefix)',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.8,
    keywords: ['.apps.googleusercontent.com'],
    pattern: new RegExp(`client[_-]?secret${ASSIGN}(?<secret>[\\w-]{24})`, 'i'),
    notBefore: '',
    notAfter: '\\w-',
    reach: 600,
    minEntropyBits: 3.5,
    companions: [clientId],
    check: (secret, parts) => ({
      verdict: parts['clientId'] === undefined || secret.startsWith('GOCSPX') || !/\d/.test(secret) ? 'reject' : 'neutral',
    }),
    matches: () => [
      `client_id: ${application('gcp/older')}\nclient_secret: ${older('gcp/older/a')}`,
      `{"installed":{"client_id":"${application('gcp/older')}","client_secret":"${older('gcp/older/b')}"}}`,
    ],
    rejects: () => [`client_secret: ${older('gcp/older/a')}`, `${application('gcp/older')} client_secret: none`],
    references: [OAUTH],
  },
  {
    id: 'google-cloud-user-credentials',
    name: 'Google Cloud user credentials file (authorized_user)',
    kind: 'refresh-token',
    severity: 'critical',
    confidence: 0.97,
    keywords: ['authorized_user'],
    pattern: new RegExp(`refresh_token${ASSIGN}(?<secret>1//0[\\w-]{40,500})`),
    notAfter: '\\w-',
    reach: 1200,
    minEntropyBits: 4,
    companions: [
      clientId,
      {
        part: 'clientSecret',
        pattern: new RegExp(`client_secret${ASSIGN}(?<clientSecret>[\\w-]{20,40})`),
        notBeside: 'A-Za-z0-9_-',
      },
    ],
    matches: () => [
      JSON.stringify(
        {
          client_id: application('gcp/adc'),
          client_secret: older('gcp/adc/a'),
          refresh_token: refreshToken('gcp/adc/b'),
          type: 'authorized_user',
        },
        undefined,
        2,
      ),
      `{"account":"","client_id":"${application('gcp/adc/2')}","client_secret":"${clientSecret('gcp/adc/c')}","refresh_token":"${refreshToken('gcp/adc/d')}","type":"authorized_user"}`,
    ],
    rejects: () => ['{"type":"authorized_user","refresh_token":""}', '{"type":"authorized_user","refresh_token":"1//0abc"}'],
    references: [APPLICATION_DEFAULT],
  },
  {
    id: 'google-cloud-refresh-token',
    name: 'Google OAuth refresh token',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['1//0'],
    pattern: /(?<secret>1\/\/0[\w-]{40,500})/,
    notBefore: '\\w/.:-',
    notAfter: '\\w-',
    reach: 600,
    minEntropyBits: 4,
    matches: () => [`REFRESH_TOKEN=${refreshToken('gcp/refresh')}`, `"refresh_token" : "${refreshToken('gcp/refresh/2')}"`],
    rejects: () => ['1//0short', `http:1//0${fake('gcp/refresh/3', 'base64url', 30)}`],
    references: [OAUTH],
  },
  {
    id: 'google-cloud-access-token',
    name: 'Google OAuth access token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['ya29.'],
    pattern: /(?<secret>ya29\.(?:[a-z]\.)?[\w-]{30,2048})/,
    notAfter: '\\w-',
    reach: 2100,
    minEntropyBits: 4,
    matches: () => [
      `Authorization: Bearer ${accessToken('gcp/access')}`,
      `"access_token": "ya29.c.${fake('gcp/access/2', 'base64url', 900)}"`,
    ],
    rejects: () => ['ya29.token', `x${accessToken('gcp/access')}`],
    references: [OAUTH],
  },
])
