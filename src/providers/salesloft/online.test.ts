import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developers.salesloft.com/docs/api/me-index/ (2026-11-25, not opened)',
  asks: 'GET https://api.salesloft.com/v2/me',
  cases: [
    [
      { json: { data: { id: 1, guid: 'g1', email: 'jane@corp.test' } } },
      { kind: 'live', identity: { account: 'g1', user: 'jane@corp.test' } },
    ],
    [{ status: 401, json: { error: 'Invalid Bearer token' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'salesloft-api-key': key,
  'salesloft-api-key-of-version-2': key,
})
