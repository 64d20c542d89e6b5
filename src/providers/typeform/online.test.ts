import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 403, json: { code: 'AUTHENTICATION_FAILED' } }
const token: RuleContract = {
  source: 'https://www.typeform.com/developers/create/reference/retrieve-own-account/ (2026-11-25, not opened)',
  asks: 'GET https://api.typeform.com/me',
  cases: [
    [
      { json: { user_id: 'u1', alias: 'Jane', email: 'jane@corp.test' } },
      { kind: 'live', identity: { account: 'u1', user: 'jane@corp.test' } },
    ],
    [[BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { user_id: 'u1', alias: 'Jane', email: 'jane@corp.test' } }], { kind: 'live' }],
    [{ status: 403, json: { code: 'FORBIDDEN' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'typeform-personal-token': token,
  'typeform-legacy-token': token,
})
