import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developers.miro.com/reference/token-info (2026-11-25, not opened)',
  asks: 'GET https://api.miro.com/v1/oauth-token',
  cases: [
    [
      { json: { type: 'Bearer', scopes: ['boards:write'], team: { id: '1', name: 'Acme' }, user: { id: '2', name: 'A' } } },
      { kind: 'live', identity: { user: 'A', organisation: 'Acme', scopes: ['boards:write'] } },
    ],
    [{ status: 401, json: { status: 401, code: 'tokenNotFound' } }, { kind: 'dead' }],
  ],
}
describeVerify(provider, online, { 'miro-access-token': token, 'miro-legacy-access-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['miro-access-token', 'miro-legacy-access-token'], {
    source: 'https://developers.miro.com/reference/token-info (2026-11-25, not opened)',
    answers: [
      { json: { type: 'Bearer', scopes: ['boards:write'], team: { id: '1', name: 'Acme' }, user: { id: '2', name: 'A' } } },
    ],
    grants: [{ action: 'boards:write', resource: 'Acme', severity: 'high' }],
    gaps: ['boards'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['miro-access-token', 'miro-legacy-access-token'],
    [
      {
        source: 'https://developers.miro.com/v1.0/reference/revoke-token (2026-11-25)',
        asks: 'POST https://api.miro.com/v1/oauth/revoke?access_token',
        cases: [
          [{ status: 204 }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
  'miro-client-secret': [],
})
