import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['circleci-personal-token', 'circleci-unprefixed-token', 'circleci-token-by-name'], {
    source: 'https://circleci.com/docs/api/v2/#tag/User/operation/getCollaborations (2026-11-25, not opened)',
    answers: [{ json: [{ slug: 'gh/acme', name: 'acme' }] }],
    grants: [{ action: 'organization', resource: 'gh/acme' }],
    gaps: ['projects of each'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['circleci-personal-token', 'circleci-unprefixed-token', 'circleci-token-by-name'], []),
  'circleci-project-token': [],
})
