import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errorCode: 1002, message: 'Your Access Token is invalid.' } }
const token: RuleContract = {
  source: 'https://developers.smartsheet.com/api/smartsheet/error-codes (2026-11-25, not opened)',
  asks: 'GET https://api.smartsheet.com/2.0/users/me',
  cases: [
    [
      { json: { id: 1, email: 'jane@corp.test', account: { id: 2, name: 'Acme' } } },
      { kind: 'live', identity: { account: '1', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [[BAD, BAD, BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { id: 1, email: 'jane@corp.test', account: { id: 2, name: 'Acme' } } }], { kind: 'live' }],
    [
      { status: 401, json: { errorCode: 1003 } },
      { kind: 'dead', reason: 'expired' },
    ],
    [{ status: 403, json: { errorCode: 1004 } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'smartsheets-api-access-token': token,
  'smartsheets-api-access-token-of-the-older-form': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['smartsheets-api-access-token', 'smartsheets-api-access-token-of-the-older-form'], {
    source: 'https://developers.smartsheet.com/api/smartsheet/openapi/sheets/list-sheets (2026-11-25, not opened)',
    answers: [
      {
        json: {
          data: [
            { id: 1, name: 'Plan', accessLevel: 'OWNER' },
            { id: 2, name: 'Seen', accessLevel: 'VIEWER' },
          ],
        },
      },
    ],
    grants: [
      { action: 'OWNER', resource: 'Plan', severity: 'high' },
      { action: 'VIEWER', severity: 'medium' },
    ],
    gaps: ['sheets of other'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['smartsheets-api-access-token', 'smartsheets-api-access-token-of-the-older-form'],
    [
      {
        source: 'https://developers.smartsheet.com/api/smartsheet/openapi/token/tokens-delete (2026-11-25, not opened)',
        asks: 'DELETE https://api.smartsheet.com/2.0/token',
        cases: [
          [{ json: { message: 'SUCCESS', resultCode: 0 } }, { kind: 'done' }],
          [{ status: 401, json: { errorCode: 1002 } }, { kind: 'unknown' }],
          [{ status: 403, json: { errorCode: 1004 } }, { kind: 'refused' }],
        ],
      },
    ],
  ),
})
