import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = {
  status: 401,
  json: { type: 'error', error: { message: 'Token is invalid, expired, or not supported for this endpoint.' } },
}

describeVerify(provider, online, {
  'atlassian-access-token': {
    source:
      'https://developer.atlassian.com/cloud/bitbucket/rest/intro/, /cloud/admin/organization/rest/ (2026-11-25, not opened)',
    asks: 'GET https://api.bitbucket.org/2.0/user',
    noDead: 'a token for something else gets the same refusal',
    cases: [
      [
        { json: { type: 'user', uuid: '{a15fb181}', username: 'jane' } },
        { kind: 'live', identity: { account: '{a15fb181}', user: 'jane' } },
      ],
      [
        { status: 403, json: { type: 'error', error: { detail: { granted: ['repository'], required: ['account'] } } } },
        { kind: 'live', identity: { scopes: ['repository'] }, limited: 'scopes missing' },
      ],
      [
        [refused, { json: { data: [{ id: 'o-1', type: 'orgs', attributes: { name: 'Acme' } }] } }],
        { kind: 'live', identity: { account: 'o-1', organisation: 'Acme' } },
      ],
      [refused, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['atlassian-api-token', 'atlassian-legacy-api-token', 'atlassian-api-token-by-name'], []),
  'atlassian-access-token': [],
  'atlassian-bitbucket-app-password': [],
  'atlassian-trello-token': [],
})
