import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { ASSIGN } from './assignment.ts'

const apiKey = (seed: string): string => `AIzaSy${fake(seed, 'base64url', 33)}`
const authKey = (seed: string): string => `AQ.Ab8${fake(seed, 'base64url', 47)}`
const serviceAccessId = (seed: string): string => `GOOG1E${fake(seed, 'base32', 55)}`
const hmacSecret = (seed: string): string => fake(seed, 'base64', 40)
const serverKey = (seed: string): string => `AAAA${fake(seed, 'base64url', 7)}:APA91b${fake(`${seed}/2`, 'base64url', 134)}`
const appPassword = (seed: string): string => fake(seed, 'lower', 16).match(/.{4}/g)!.join(' ')

export const keyRules = defineRules([
  {
    // "AIza" + 35 characters. Many are meant to be public (maps, Firebase web); what one opens depends on its restrictions.
    id: 'google-cloud-api-key',
    name: 'Google API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['AIza'],
    pattern: /(?<secret>AIza[\w-]{35})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [
      `GOOGLE_API_KEY=${apiKey('gcp/key')}`,
      `https://maps.googleapis.com/maps/api/js?key=${apiKey('gcp/key/2')}&v=3`,
    ],
    rejects: () => [`${apiKey('gcp/key/3')}x`, `x${apiKey('gcp/key/3')}`, 'AIzaSy...'],
    references: ['https://cloud.google.com/docs/authentication/api-keys'],
  },
  {
    id: 'google-cloud-auth-api-key',
    name: 'Google API key bound to a service account',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['AQ.Ab'],
    pattern: /(?<secret>AQ\.Ab[\w-]{35,120})/,
    notBefore: '\\w.-',
    notAfter: '\\w.-',
    minEntropyBits: 4,
    matches: () => [`GEMINI_API_KEY=${authKey('gcp/auth')}`, `x-goog-api-key: ${authKey('gcp/auth/2')}`],
    rejects: () => ['AQ.Abc', `FAQ.Ab${fake('gcp/auth/3', 'base64url', 48)}`],
    references: ['https://ai.google.dev/gemini-api/docs/api-key'],
  },
  {
    // 61 characters for a service account, 24 for a user; the secret is 40 characters of base64.
    id: 'google-cloud-hmac-key',
    name: 'Google Cloud Storage HMAC key',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['GOOG'],
    pattern: /(?<accessId>GOOG(?:[A-Z0-9]{57}|[A-Z0-9]{20}))/,
    secret: 'hmacSecret',
    minEntropyBits: 3,
    companions: [
      {
        part: 'hmacSecret',
        pattern: /(?<hmacSecret>[A-Za-z0-9+/]{40})/,
        notBeside: 'A-Za-z0-9+/',
        minEntropyBits: 4.2,
      },
    ],
    check: (_, { accessId = '' }) => ({
      verdict: /\d/.test(accessId) ? 'neutral' : 'reject',
      facts: { owner: accessId.length === 61 ? 'service account' : 'user' },
    }),
    matches: () => [
      `gs_access_key_id = ${serviceAccessId('gcp/hmac')}\ngs_secret_access_key = ${hmacSecret('gcp/hmac/2')}`,
      `{"accessId": "GOOG${fake('gcp/hmac/3', 'BASE36', 20)}", "secret": "${hmacSecret('gcp/hmac/4')}"}`,
      `access id ${serviceAccessId('gcp/hmac/5')}`,
    ],
    rejects: () => [`GOOG${fake('gcp/hmac/6', 'BASE36', 30)}`, `GOOGLE${fake('gcp/hmac/7', 'upper', 18)}`],
    references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
  },
  {
    // The legacy FCM service ended in 2024; a key that still stands in a file says that old keys were not cleaned up.
    id: 'google-cloud-fcm-server-key',
    name: 'Firebase Cloud Messaging server key (legacy)',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.9,
    keywords: ['APA91b'],
    pattern: /(?<secret>AAAA[\w-]{7}:APA91b[\w-]{134})/,
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [`Authorization: key=${serverKey('gcp/fcm')}`, `FCM_SERVER_KEY="${serverKey('gcp/fcm/2')}"`],
    rejects: () => [`${serverKey('gcp/fcm/3')}x`, serverKey('gcp/fcm/3').slice(4)],
    references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
  },
  {
    // Site keys have the same form and are public: the name has to say "secret".
    id: 'google-cloud-recaptcha-secret',
    name: 'reCAPTCHA secret key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.75,
    keywords: ['captcha'],
    pattern: new RegExp(
      `captcha(?:[\\w.-]{0,24}|[\\s\\S]{0,160}?\\W)(?:secret|private)[\\w.-]{0,16}(?:${ASSIGN}|["']?\\s{1,4}(?:value=["'])?)(?<secret>6[A-Za-z0-9][\\w-]{38})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [
      `RECAPTCHA_SECRET_KEY=6L${fake('gcp/captcha', 'base64url', 38)}`,
      `"recaptchaPrivateKey": "6L${fake('gcp/captcha/2', 'base64url', 38)}"`,
      `recaptcha:\n  site_key: 6L${fake('gcp/captcha', 'base64url', 38)}\n  secret_key: 6L${fake('gcp/captcha/3', 'base64url', 38)}`,
    ],
    rejects: () => [`RECAPTCHA_SITE_KEY=6L${fake('gcp/captcha', 'base64url', 38)}`, 'RECAPTCHA_SECRET_KEY=6Lsecret'],
    references: ['https://developers.google.com/recaptcha/docs/verify'],
  },
  {
    id: 'google-cloud-maps-signing-secret',
    name: 'Google Maps URL signing secret',
    kind: 'signing-secret',
    severity: 'low',
    confidence: 0.7,
    keywords: ['maps', 'signing'],
    pattern: new RegExp(`(?:maps[\\w.-]{0,24}sign|url[_-]?signing)[\\w.-]{0,24}${ASSIGN}(?<secret>[\\w-]{27}=)`, 'i'),
    notBefore: '',
    notAfter: '\\w=-',
    minEntropyBits: 3.5,
    matches: () => [
      `GOOGLE_MAPS_SIGNING_SECRET=${fake('gcp/maps', 'base64url', 27)}=`,
      `mapsUrlSigningSecret: '${fake('gcp/maps/2', 'base64url', 27)}='`,
    ],
    rejects: () => ['GOOGLE_MAPS_SIGNING_SECRET=todo', `GOOGLE_MAPS_SIGNING_SECRET=${fake('gcp/maps', 'base64url', 27)}`],
    references: ['https://developers.google.com/maps/documentation/maps-static/digital-signature'],
  },
  {
    // 16 letters in four groups, which look like words: the name has to say what they are.
    id: 'google-cloud-app-password',
    name: 'Google account app password',
    kind: 'password',
    severity: 'high',
    confidence: 0.7,
    keywords: ['gmail', 'google'],
    startsWithKeyword: true,
    follows: { through: '\\w.-', within: 33, to: '\\s"\'=:,\\]&\\\\' },
    pattern: new RegExp(
      `(?:gmail|google)[\\w.-]{0,24}pass(?:word|wd)?${ASSIGN}(?<secret>[a-z]{4}[ _-]?[a-z]{4}[ _-]?[a-z]{4}[ _-]?[a-z]{4})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /^[a-z]{16}$|^[a-z]{4}(?: [a-z]{4}){3}$/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `GMAIL_APP_PASSWORD="${appPassword('gcp/app')}"`,
      `google_app_password: ${appPassword('gcp/app/2').replaceAll(' ', '')}`,
    ],
    rejects: () => ['GMAIL_APP_PASSWORD=process.env.PASS', `GMAIL_USER="${appPassword('gcp/app')}"`],
    references: ['https://support.google.com/accounts/answer/185833'],
  },
])
