import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const caller: RuleContract = {
  source: 'https://launchdarkly.com/docs/api/other/get-caller-identity (2026-11-25, not opened)',
  asks: 'GET https://app.launchdarkly.com/api/v2/caller-identity',
  cases: [
    [
      { json: { accountId: 'a1', tokenName: 'ci', authKind: 'token' } },
      { kind: 'live', identity: { account: 'a1', user: 'ci' } },
    ],
    [
      [
        { status: 401, json: { code: 'unauthorized' } },
        { status: 401, json: { code: 'unauthorized' } },
        { status: 401, json: { code: 'unauthorized' } },
      ],
      { kind: 'dead' },
    ],
    [
      [{ status: 401, json: { code: 'unauthorized' } }, { json: { accountId: 'a1', tokenName: 'ci', authKind: 'token' } }],
      { kind: 'live' },
    ],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'launchdarkly-access-token': caller,
  'launchdarkly-sdk-key': caller,
  'launchdarkly-legacy-token': caller,
})
