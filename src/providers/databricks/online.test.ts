import { fake } from '#core/samples.ts'
import { describeVerify } from '#testing/online-contract.ts'
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
