import { defineRules, type Facts, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { keyIdFacts, keyIdOf } from './account-id.ts'
import { ADDRESS_HEAD, ADDRESS_REACH, ADDRESS_TAIL } from './address.ts'
import { readQuery } from '#clouds/signed-query.ts'
import { isoSeconds, signatureV4Facts } from './signed-query.ts'

const ACCOUNT = '123456789012'

const v4Query = (seed: string, service: string): string =>
  `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${keyIdOf('AKIA', ACCOUNT, seed)}%2F20261124%2Feu-west-1%2F${service}%2Faws4_request&X-Amz-Date=20261124T080000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=${fake(seed, 'hex', 64)}`
const v2Query = (seed: string): string =>
  `AWSAccessKeyId=${keyIdOf('AKIA', ACCOUNT, seed)}&Signature=${encodeURIComponent(`${fake(seed, 'base64', 27)}=`)}&Expires=1795555555`
const cloudFront = (seed: string): string =>
  `https://d111111abcdef8.cloudfront.net/film.mp4?Expires=1795555555&Signature=${fake(seed, 'base62', 342)}__&Key-Pair-Id=K${fake(`${seed}/id`, 'BASE36', 13)}`

function passIf(facts: Facts | undefined): StructureCheck {
  return facts === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts }
}

/** Signature Version 2: a key id, 20 bytes of HMAC-SHA-1, and the time of expiry. */
function signatureV2Facts(address: string): Facts | undefined {
  const query = readQuery(address)
  const keyId = query.get('awsaccesskeyid') ?? ''
  const expires = isoSeconds(query.get('expires'))
  if (!/^A[A-Z]{3}[A-Z0-9]{16}$/.test(keyId) || Buffer.from(query.get('signature') ?? '', 'base64').length !== 20)
    return undefined
  return { ...keyIdFacts(keyId), accessKeyId: keyId, ...(expires === undefined ? {} : { expires }) }
}

/** CloudFront: an RSA or ECDSA signature in an alphabet of its own, and either an expiry or a policy. */
function cloudFrontFacts(address: string): Facts | undefined {
  const query = readQuery(address)
  const expires = isoSeconds(query.get('expires'))
  if (!/^[A-Za-z0-9~_-]{80,700}$/.test(query.get('signature') ?? '')) return undefined
  if (expires === undefined && !query.has('policy')) return undefined
  return { keyPairId: query.get('key-pair-id') ?? '', ...(expires === undefined ? {} : { expires }) }
}

export const addressRules = defineRules([
  {
    id: 'aws-presigned-url',
    name: 'AWS presigned URL',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['X-Amz-Credential='],
    pattern: new RegExp(`(?<secret>${ADDRESS_HEAD}${ADDRESS_TAIL}[\\w=%~-])`),
    reach: ADDRESS_REACH,
    check: (secret) => passIf(signatureV4Facts(secret)),
    matches: () => [
      `curl "https://invoices.s3.eu-west-1.amazonaws.com/2026/march.pdf?${v4Query('url/a', 's3')}"`,
      `<a href="https://invoices.s3.amazonaws.com/x?${v4Query('url/b', 's3').replaceAll('&', '&amp;')}">march</a>`,
      `{"url":"https://invoices.s3.amazonaws.com/x?${v4Query('url/c', 's3').replaceAll('&', '\\u0026')}"}`,
    ],
    rejects: () => [
      'https://invoices.s3.amazonaws.com/x?X-Amz-Credential=id&X-Amz-Signature=none',
      `https://invoices.s3.amazonaws.com/x?${v4Query('url/d', 's3').slice(0, -1)}`,
    ],
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html'],
  },
  {
    id: 'aws-presigned-url-v2',
    name: 'Amazon S3 presigned URL (Signature Version 2)',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['AWSAccessKeyId='],
    pattern: new RegExp(`(?<secret>${ADDRESS_HEAD}${ADDRESS_TAIL}[\\w=%~-])`),
    reach: ADDRESS_REACH,
    check: (secret) => passIf(signatureV2Facts(secret)),
    matches: () => [
      `https://invoices.s3.amazonaws.com/march.pdf?${v2Query('url/e')}`,
      `src='https://s3.amazonaws.com/invoices/x?${v2Query('url/f').replaceAll('&', '&amp;')}'`,
    ],
    rejects: () => [
      'https://s3.amazonaws.com/invoices/x?AWSAccessKeyId=KEY&Signature=sig&Expires=1',
      `https://s3.amazonaws.com/invoices/x?${v2Query('url/g').replace('Signature=', 'Signature=x')}`,
    ],
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html'],
  },
  {
    id: 'aws-cloudfront-signed-url',
    name: 'Amazon CloudFront signed URL',
    kind: 'session',
    severity: 'low',
    confidence: 0.9,
    keywords: ['Key-Pair-Id='],
    pattern: new RegExp(`(?<secret>${ADDRESS_HEAD}${ADDRESS_TAIL}[\\w=%~-])`),
    reach: ADDRESS_REACH,
    check: (secret) => passIf(cloudFrontFacts(secret)),
    matches: () => [`GET ${cloudFront('cf/a')}`, `"${cloudFront('cf/b').replaceAll('&', '\\u0026')}"`],
    rejects: () => [
      'https://d1.cloudfront.net/a?Key-Pair-Id=K1&Signature=x&Expires=1',
      cloudFront('cf/c').replace('Expires=', 'Until='),
    ],
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
    ],
  },
  {
    // Given as a database password; has no scheme.
    id: 'aws-rds-auth-token',
    name: 'Amazon RDS authentication token',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['Action=connect'],
    pattern: new RegExp(`(?<secret>[\\w.-]{3,200}\\.amazonaws\\.com(?:\\.cn)?:\\d{2,5}${ADDRESS_TAIL}[\\w=%~-])`),
    reach: ADDRESS_REACH,
    check: (secret) => passIf(signatureV4Facts(secret)),
    matches: () => [
      `PGPASSWORD="db1.abc123.eu-west-1.rds.amazonaws.com:5432/?Action=connect&DBUser=app&${v4Query('rds/a', 'rds-db')}" psql`,
      `token: db1.abc123.eu-west-1.rds.amazonaws.com:3306/?Action=connect&DBUser=app&${v4Query('rds/b', 'rds-db')}`,
    ],
    rejects: () => [
      'db1.abc123.eu-west-1.rds.amazonaws.com:5432/?Action=connect&DBUser=app',
      'db1.abc123.eu-west-1.rds.amazonaws.com:5432/app?Action=connect&X-Amz-Credential=id&X-Amz-Signature=x',
    ],
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html'],
  },
])
