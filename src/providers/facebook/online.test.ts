import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const user: RuleContract = {
  source: 'https://developers.facebook.com/docs/graph-api/guides/error-handling (2026-11-25, not opened)',
  asks: 'GET https://graph.facebook.com/me?access_token',
  cases: [
    [{ json: { id: '1', name: 'Jane' } }, { kind: 'live', identity: { account: '1', user: 'Jane' } }],
    [{ status: 400, json: { error: { type: 'OAuthException', code: 190 } } }, { kind: 'dead' }],
    [
      { status: 400, json: { error: { type: 'OAuthException', code: 190, error_subcode: 463 } } },
      { kind: 'dead', reason: 'expired' },
    ],
    [{ status: 400, json: { error: { code: 10 } } }, { kind: 'unknown' }],
    [{ status: 400, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'facebook-access-token': user,
  'facebook-explorer-token': user,
  'facebook-app-access-token': {
    source: 'https://developers.facebook.com/docs/graph-api/reference/application/ (2026-11-25, not opened)',
    asks: 'GET https://graph.facebook.com/app?access_token',
    cases: [
      [{ json: { id: '1', name: 'Acme' } }, { kind: 'live', identity: { account: '1', organisation: 'Acme' } }],
      [{ status: 400, json: { error: { type: 'OAuthException', code: 190 } } }, { kind: 'dead' }],
      [
        { status: 400, json: { error: { type: 'OAuthException', code: 190, error_subcode: 463 } } },
        { kind: 'dead', reason: 'expired' },
      ],
      [{ status: 400, json: { error: { code: 10 } } }, { kind: 'unknown' }],
      [{ status: 400, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['facebook-access-token', 'facebook-explorer-token'], {
    source: 'https://developers.facebook.com/docs/graph-api/reference/user/permissions/ (2026-11-25, not opened)',
    answers: [
      {
        json: {
          data: [
            { permission: 'pages_manage_posts', status: 'granted' },
            { permission: 'email', status: 'declined' },
          ],
        },
      },
      { json: { data: [{ id: '1', name: 'Shop', tasks: ['ADVERTISE', 'MANAGE'] }] } },
    ],
    grants: [
      { action: 'pages_manage_posts', resource: 'pages_manage_posts', severity: 'high' },
      { action: 'ADVERTISE,MANAGE', resource: 'Shop', severity: 'critical' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['facebook-access-token', 'facebook-explorer-token'],
    [
      {
        source:
          'https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke (2026-11-25, not opened)',
        asks: 'DELETE https://graph.facebook.com/me/permissions?access_token',
        cases: [
          [{ json: { success: true } }, { kind: 'done' }],
          [{ status: 400, json: { error: { code: 190 } } }, { kind: 'was-dead' }],
          [{ status: 400, json: { error: { code: 100 } } }, { kind: 'unknown' }],
          [{ json: {} }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
  ...forRules(['facebook-app-access-token', 'facebook-app-secret'], []),
})
