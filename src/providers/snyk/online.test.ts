import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: [{ status: '401' }] } }
const token: RuleContract = {
  source: 'https://docs.snyk.io/snyk-api/reference/users (2026-11-25, not opened)',
  asks: 'GET https://api.snyk.io/rest/self?version',
  cases: [
    [
      { json: { data: { id: 'u1', type: 'user', attributes: { username: 'jane' } } } },
      { kind: 'live', identity: { account: 'u1', user: 'jane' } },
    ],
    [[BAD, BAD, BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { data: { id: 'u1', type: 'user', attributes: { username: 'jane' } } } }], { kind: 'live' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'snyk-personal-access-token': token,
  'snyk-api-token': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['snyk-personal-access-token', 'snyk-api-token'], {
    source: 'https://docs.snyk.io/snyk-api/reference/orgs (2026-11-25, not opened)',
    answers: [{ json: { data: [{ id: '1', attributes: { slug: 'acme' } }], links: {} } }],
    grants: [{ action: 'organization', resource: 'acme' }],
    gaps: ['the role'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['snyk-personal-access-token', 'snyk-api-token'], []),
})
