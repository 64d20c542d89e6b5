import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { id: '10e1', login: 'jane', name: 'Jane' } }
const refused = { status: 401, json: { message: 'You must log in first.' } }
const shared = {
  source: 'https://circleci.com/docs/api/v2/#tag/User/operation/getCurrentUser (2026-11-25, not opened)',
  asks: 'GET https://circleci.com/api/v2/me',
}
const personal: RuleContract = {
  ...shared,
  cases: [
    [good, { kind: 'live', identity: { account: '10e1', user: 'jane' } }],
    [refused, { kind: 'dead' }],
  ],
}
const older: RuleContract = {
  ...shared,
  noDead: 'a token of a project gets the same refusal',
  cases: [
    [good, { kind: 'live' }],
    [refused, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'circleci-personal-token': personal,
  'circleci-unprefixed-token': older,
  'circleci-token-by-name': older,
})
