import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkServiceAccountKey, serviceAccountJson, unusablePrivateKey } from './service-account.ts'

const EMAIL = 'robot@invoices-42.iam.gserviceaccount.com'
/** Quotes and colon between a field and its value, in JSON, escaped JSON, YAML and environment files. */
const FIELD = String.raw`(?:\\{0,3}["'])?\s{0,8}[:=]\s{0,8}(?:\\{0,3}["'])?`
const sample = (seed: string): string => serviceAccountJson(`gcp/${seed}`, fake(`gcp/${seed}/id`, 'hex', 40))
const minified = (seed: string): string => JSON.stringify(JSON.parse(sample(seed)))

export const serviceAccountRules = defineRules([
  {
    // A PKCS#8 key beside the address of a service account, whatever the file around them. Source: README.md#format.
    id: 'google-cloud-service-account-key',
    name: 'Google Cloud service account key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['gserviceaccount.com', 'private_key_id'],
    pattern:
      /(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\s\\"',]{200,7000}-----END (?:RSA )?PRIVATE KEY-----)/,
    notAfter: '',
    reach: 9000,
    companions: [
      {
        part: 'clientEmail',
        pattern: /(?<clientEmail>[a-z0-9][\w.-]{1,62}@[a-z0-9.-]{1,63}\.?gserviceaccount\.com)/,
        notBeside: 'A-Za-z0-9@',
        withinBytes: 2048,
      },
      {
        part: 'keyId',
        pattern: new RegExp(`key_?id${FIELD}(?<keyId>[0-9a-f]{40})`, 'i'),
        notBeside: 'A-Za-z0-9',
        withinBytes: 2048,
        optional: true,
      },
      {
        part: 'projectId',
        pattern: new RegExp(`project_?id${FIELD}(?<projectId>[a-z][a-z0-9-]{4,29})`, 'i'),
        notBeside: 'A-Za-z0-9-',
        withinBytes: 2048,
        optional: true,
      },
    ],
    check: checkServiceAccountKey,
    matches: () => [
      sample('pretty'),
      minified('minified'),
      `GOOGLE_CREDENTIALS=${JSON.stringify(minified('escaped'))}`,
      `FIREBASE_CLIENT_EMAIL=${EMAIL}\nFIREBASE_PRIVATE_KEY="${unusablePrivateKey('gcp/env').replaceAll('\n', '\\n')}"\n`,
    ],
    rejects: () => [
      unusablePrivateKey('gcp/nobody'),
      sample('public').replaceAll('PRIVATE KEY', 'PUBLIC KEY'),
      sample('cut').replace(/KEY-----(\\n.{64}){9}/, 'KEY-----'),
    ],
    references: ['https://cloud.google.com/iam/docs/keys-create-delete'],
  },
])
