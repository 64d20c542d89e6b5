import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developers.asana.com/reference/getuser (2026-11-25, not opened)',
  asks: 'GET https://app.asana.com/api/1.0/users/me',
  cases: [
    [
      { json: { data: { gid: '12345', email: 'jane@corp.test', workspaces: [{ name: 'Acme' }] } } },
      { kind: 'live', identity: { account: '12345', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { errors: [{ message: 'Not Authorized' }] } }, { kind: 'dead' }],
    [{ status: 403, json: { errors: [{ message: 'Forbidden' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'asana-personal-access-token': token,
  'asana-personal-access-token-v1': token,
  'asana-personal-access-token-v0': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['asana-personal-access-token', 'asana-personal-access-token-v1', 'asana-personal-access-token-v0'], {
    source: 'https://developers.asana.com/reference/getprojects (2026-11-25, not opened)',
    answers: [
      { json: { data: [{ gid: '1', name: 'Acme' }], next_page: null } },
      { json: { data: [{ gid: '2', name: 'Launch' }], next_page: null } },
    ],
    grants: [
      { action: 'workspace', resource: 'Acme' },
      { action: 'project', resource: 'Launch' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['asana-personal-access-token', 'asana-personal-access-token-v1', 'asana-personal-access-token-v0'], []),
  'asana-client-secret': [],
})
