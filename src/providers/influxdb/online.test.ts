import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'influxdb-api-token': {
    source: 'https://docs.influxdata.com/influxdb/v2/api/#operation/GetMe (2026-11-25, not opened)',
    asks: 'GET https://influxdb.corp.example/api/v2/me',
    cases: [
      [{ json: { id: '1', name: 'jane' } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 401, json: { code: 'unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 'forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
