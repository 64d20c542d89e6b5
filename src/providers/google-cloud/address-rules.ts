import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { signedV2Facts, signedV4Facts } from './signed-query.ts'

const PLAIN = String.raw`[^\s"'<>\\\x60()]`
/** An address of up to about 8,000 characters; `\u0026` may stand for `&`. */
const ADDRESS = String.raw`(?<secret>https?:\/\/[\w.-]{3,253}\/${PLAIN}{0,3000}(?:\\u0026${PLAIN}{0,1200}){0,7}[\w=%~-])`
const REACH = 6000
const SIGNER = 'robot%40invoices-42.iam.gserviceaccount.com'

const v4 = (seed: string): string =>
  `https://storage.googleapis.com/invoices/march.pdf?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=${SIGNER}%2F20261124%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20261124T080000Z&X-Goog-Expires=3600&X-Goog-SignedHeaders=host&X-Goog-Signature=${fake(seed, 'hex', 512)}`
const v2 = (seed: string): string =>
  `https://storage.googleapis.com/invoices/march.pdf?GoogleAccessId=${SIGNER}&Expires=1795555555&Signature=${encodeURIComponent(fakeBytes(seed, 256).toString('base64'))}`

export const addressRules = defineRules([
  {
    id: 'google-cloud-signed-url',
    name: 'Google Cloud Storage signed URL',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['X-Goog-Credential='],
    pattern: new RegExp(ADDRESS),
    reach: REACH,
    check: (secret) => {
      const facts = signedV4Facts(secret)
      return facts === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts }
    },
    matches: () => [`curl '${v4('gcp/url')}'`, `{"url":"${v4('gcp/url/2').replaceAll('&', '\\u0026')}"}`],
    rejects: () => [
      'https://storage.googleapis.com/invoices/x?X-Goog-Credential=id&X-Goog-Signature=none',
      v4('gcp/url').replace('X-Goog-Signature', 'X-Goog-Sig'),
    ],
    references: ['https://cloud.google.com/storage/docs/authentication/signatures'],
  },
  {
    id: 'google-cloud-signed-url-v2',
    name: 'Google Cloud Storage signed URL (V2)',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['GoogleAccessId='],
    pattern: new RegExp(ADDRESS),
    reach: REACH,
    check: (secret) => {
      const facts = signedV2Facts(secret)
      return facts === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts }
    },
    matches: () => [v2('gcp/v2'), `<img src="${v2('gcp/v2/2').replaceAll('&', '&amp;')}">`],
    rejects: () => [
      'https://storage.googleapis.com/invoices/x?GoogleAccessId=id&Expires=1&Signature=x',
      v2('gcp/v2').replace('&Expires=', '&Until='),
    ],
    references: ['https://cloud.google.com/storage/docs/access-control/signed-urls-v2'],
  },
])
