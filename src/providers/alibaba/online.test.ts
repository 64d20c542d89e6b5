import { describe, expect, it } from 'vitest'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'
import { signedQuery } from './signature.ts'

const cases: RuleContract['cases'] = [
  [
    { json: { AccountId: '1', Arn: 'acs:ram::1:user/jane', IdentityType: 'RAMUser' } },
    { kind: 'live', identity: { account: '1', user: 'acs:ram::1:user/jane', other: { identityType: 'RAMUser' } } },
  ],
  [
    { status: 404, json: { Code: 'InvalidAccessKeyId.NotFound' } },
    { kind: 'dead', reason: 'not-accepted' },
  ],
  [
    { status: 403, json: { Code: 'InvalidAccessKeyId.Inactive' } },
    { kind: 'dead', reason: 'disabled' },
  ],
  [{ status: 400, json: { Code: 'SignatureDoesNotMatch' } }, { kind: 'unknown' }],
  [{ status: 200, json: { Code: 'InvalidAccessKeyId.NotFound' } }, { kind: 'unknown' }],
]
const source = 'https://www.alibabacloud.com/help/doc-detail/42775.htm (2026-11-25)'

describeVerify(provider, online, {
  'alibaba-access-key': {
    source,
    asks: 'GET https://sts.aliyuncs.com/?AccessKeyId&Action&Format&SignatureMethod&SignatureNonce&SignatureVersion&Timestamp&Version&Signature',
    cases,
  },
  'alibaba-sts-access-key': {
    source,
    asks: 'GET https://sts.aliyuncs.com/?AccessKeyId&Action&Format&SecurityToken&SignatureMethod&SignatureNonce&SignatureVersion&Timestamp&Version&Signature',
    cases: [
      ...cases,
      [
        { status: 400, json: { Code: 'InvalidSecurityToken.Expired' } },
        { kind: 'dead', reason: 'expired' },
      ],
    ],
  },
})

describe('the signature of Alibaba Cloud', () => {
  const call = { action: 'GetCallerIdentity', version: '2015-04-01', keyId: 'id', keySecret: 'key', now: 0 }

  it('is of the sorted and coded query, and of the secret', () => {
    const query = signedQuery(call)
    expect(query).toMatch(/^AccessKeyId=id&Action=GetCallerIdentity&Format=JSON&/)
    expect(query).toContain('Timestamp=1970-01-01T00%3A00%3A00Z')
    expect(query).not.toContain('key')
    expect(signedQuery({ ...call, keySecret: 'other' })).not.toBe(query)
  })

  it('is never the same twice, for a nonce is good once', () => {
    expect(nonceOf(signedQuery({ ...call, now: 1 }))).not.toBe(nonceOf(signedQuery(call)))
  })
})

function nonceOf(query: string): string | null {
  return new URLSearchParams(query).get('SignatureNonce')
}
