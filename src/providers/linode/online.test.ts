import { describeVerify, partsOfSample } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'linode-personal-access-token': {
    source: 'https://techdocs.akamai.com/linode-api/reference/get-profile (2026-11-25, not opened)',
    asks: 'GET https://api.linode.com/v4/profile',
    cases: [
      [{ json: { username: 'jane', uid: 1234 } }, { kind: 'live', identity: { user: 'jane', account: '1234' } }],
      [{ status: 401, json: { errors: [{ reason: 'Invalid Token' }] } }, { kind: 'dead' }],
      [
        { status: 401, json: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } },
        { kind: 'unknown' },
      ],
    ],
  },
})

// What it may do, and how it is ended.
const TOKEN = partsOfSample(provider, 'linode-personal-access-token', { parts: ['secret'] })['secret']!
describeAccess(provider, online, {
  'linode-personal-access-token': {
    source: 'https://techdocs.akamai.com/linode-api/reference/get-profile (2026-11-25, not opened)',
    answers: [
      { json: { username: 'exampleUser' }, headers: { 'x-oauth-scopes': 'linodes:read_write' } },
      { json: { data: [{ id: 1, label: 'web' }], page: 1 } },
      { status: 401, json: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } },
    ],
    grants: [
      { action: 'linodes:read_write', resource: 'exampleUser', severity: 'high' },
      { action: 'server', resource: 'web' },
    ],
    gaps: ['clusters: status 401'],
  },
})

describeRevoke(provider, online, {
  'linode-personal-access-token': [
    {
      source: 'https://techdocs.akamai.com/linode-api/reference/delete-personal-access-token.md (2026-11-25)',
      asks: 'GET https://api.linode.com/v4/profile/tokens?page_size',
      cases: [
        [
          [
            {
              json: {
                data: [
                  { id: 1, token: '0123456789abcdef' },
                  { id: 123, token: TOKEN.slice(0, 16) },
                ],
              },
            },
            { json: {} },
          ],
          { kind: 'done' },
        ],
        [{ json: { data: [{ id: 1, token: '0123456789abcdef' }] } }, { kind: 'unknown' }],
        [
          { status: 401, json: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } },
          { kind: 'unknown' },
        ],
      ],
    },
  ],
})
