import { fake } from '#core/samples.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'gitea-access-token': {
    source: 'https://docs.gitea.com/development/api-usage (2026-11-25, not opened)',
    asks: 'GET https://gitea.corp.example/api/v1/user',
    cases: [
      [{ json: { id: 1, login: 'jane' } }, { kind: 'live', identity: { user: 'jane', account: '1' } }],
      [{ status: 401, json: { message: 'user does not exist' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'token does not have at least one of required scope(s)' } }, { kind: 'live' }],
    ],
  },
})

describeAccess(provider, online, {
  'gitea-access-token': {
    source: 'https://docs.gitea.com/api/ (2026-11-25, not opened)',
    answers: [{ json: [{ full_name: 'acme/pay', permissions: { admin: false, push: true, pull: true } }] }],
    grants: [{ action: 'push', resource: 'acme/pay', severity: 'high' }],
    gaps: ['scopes of the token', 'organisations'],
  },
})

const me = { json: { login: 'jane' } }
const secret = fake('gitea/online', 'base62', 40)
describeRevoke(provider, online, {
  'gitea-access-token': [
    {
      source: 'https://docs.gitea.com/api/ (2026-11-25, not opened)',
      asks: 'GET https://gitea.corp.example/api/v1/user',
      parts: { secret },
      admin: { user: 'operator', password: fake('gitea/admin', 'base62', 20) },
      cases: [
        [[me, { json: [{ id: 7, token_last_eight: secret.slice(-8) }] }, { status: 204 }], { kind: 'done' }],
        [[me, { json: [{ id: 7, token_last_eight: 'other' }] }], { kind: 'refused' }],
        [[me, { status: 401 }], { kind: 'refused' }],
        [{ status: 401 }, { kind: 'was-dead' }],
      ],
    },
  ],
})
