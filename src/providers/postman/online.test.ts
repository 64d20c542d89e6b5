import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { error: { name: 'AuthenticationError' } } }

describeVerify(provider, online, {
  'postman-api-key': {
    source: 'https://learning.postman.com/docs/developer/postman-api/authentication/ (2026-11-25, not opened)',
    asks: 'GET https://api.getpostman.com/me',
    cases: [
      [
        { json: { user: { id: 1, username: 'jane', teamDomain: 'acme' } } },
        { kind: 'live', identity: { account: '1', user: 'jane', organisation: 'acme' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { user: { id: 1 } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'postman-api-key': {
    source: 'https://www.postman.com/postman/postman-public-workspace/documentation/ (2026-11-25, not opened)',
    answers: [{ json: { workspaces: [{ id: '1', name: 'Team' }] } }, { json: { environments: [{ name: 'prod' }] } }],
    grants: [
      { action: 'workspace', resource: 'Team' },
      { action: 'environment', resource: 'prod', severity: 'critical' },
    ],
    gaps: ['the role'],
  },
})

describeRevoke(provider, online, {
  ...forRules(['postman-api-key', 'postman-collection-key'], []),
})
