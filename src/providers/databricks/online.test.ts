import { fake } from '#core/samples.ts'
import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const HOST = 'adb-1234567890123456.7.azuredatabricks.net'

describeVerify(provider, online, {
  'databricks-access-token': {
    source: 'https://docs.databricks.com/api/workspace/users (2026-11-25, not opened)',
    asks: `GET https://${HOST}/api/2.0/preview/scim/v2/Me`,
    parts: { secret: `dapi${fake('databricks/online', 'hex', 32)}`, host: HOST },
    cases: [
      [
        { json: { id: '7535194597985784', userName: 'jane@corp.test' } },
        { kind: 'live', identity: { user: 'jane@corp.test' } },
      ],
      [{ status: 403, json: { error_code: '403', message: 'Invalid access token.' } }, { kind: 'dead' }],
      [{ status: 403, json: { error_code: 403, message: 'Source IP address: 192.0.2.1 is blocked' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'databricks-access-token': {
    source: 'https://docs.databricks.com/api/workspace/secrets/listscopes (2026-11-25, not opened)',
    answers: [
      { json: { id: '1', groups: [{ display: 'admins' }, { display: 'users' }] } },
      { json: { scopes: [{ name: 'prod' }] } },
      { status: 403, json: {} },
    ],
    grants: [
      { action: 'member of group', resource: 'admins', severity: 'critical' },
      { resource: 'users', severity: 'medium' },
      { action: 'secrets', resource: 'prod' },
    ],
    gaps: ['clusters', 'catalogs: status 403'],
  },
})

describeRevoke(provider, online, {
  ...forRules(['databricks-access-token', 'databricks-token-by-name'], []),
  'databricks-oauth-secret': [],
})
