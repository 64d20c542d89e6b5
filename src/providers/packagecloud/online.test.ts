import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'packagecloud-token': {
    source: 'https://packagecloud.io/docs/api#resource_distributions (2026-11-25, not opened)',
    asks: 'GET https://packages.corp.example/api/v1/distributions.json',
    cases: [
      [{ json: { deb: [{ index_name: 'ubuntu' }], rpm: [] } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://packages.corp.example',
  },
})
