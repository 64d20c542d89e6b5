import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'okta-api-token': {
    source: 'https://developer.okta.com/docs/reference/error-codes/ (2026-11-25, not opened)',
    asks: 'GET https://kagiban.okta.com/api/v1/users/me',
    cases: [
      [
        { json: { id: '00ub0oNGTSWTBKOLGLNR', status: 'ACTIVE', profile: { login: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '00ub0oNGTSWTBKOLGLNR', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' } }, { kind: 'dead' }],
      [
        { status: 403, json: { errorCode: 'E0000006' } },
        { kind: 'live', limited: 'E0000006' },
      ],
      [{ status: 401, json: { errorCode: 'E0000004' } }, { kind: 'unknown' }],
      [{ status: 404, json: { errorCode: 'E0000007' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'okta-api-token': {
    source:
      'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/RoleAssignmentAUser/ (2026-11-25, not opened)',
    answers: [
      { json: { id: '00u1', profile: { login: 'a@example.com' } } },
      {
        json: [
          { type: 'SUPER_ADMIN', label: 'Super Administrator' },
          { type: 'READ_ONLY_ADMIN', label: 'Read-only' },
        ],
      },
      { json: [{ label: 'Salesforce' }], headers: { link: '<https://kagiban.okta.com/api/v1/apps?after=1>; rel="next"' } },
      { json: [{ profile: { name: 'Everyone' } }] },
    ],
    grants: [
      { action: 'user' },
      { action: 'SUPER_ADMIN', severity: 'critical' },
      { action: 'READ_ONLY_ADMIN', severity: 'high' },
      { action: 'application', resource: 'Salesforce' },
      { action: 'group', resource: 'Everyone' },
    ],
    gaps: ['applications: more'],
  },
})

describeRevoke(provider, online, {
  'okta-api-token': [
    {
      source: 'https://developer.okta.com/okta-sdk-java/apidocs/com/okta/sdk/resource/api/ApiTokenApi.html (2026-11-25)',
      asks: 'DELETE https://kagiban.okta.com/api/v1/api-tokens/current',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 401, json: { errorCode: 'E0000011' } }, { kind: 'was-dead' }],
        [{ status: 401, json: {} }, { kind: 'unknown' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(['okta-api-token-by-name', 'okta-client-secret'], []),
})
