import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'hetzner-api-token': {
    source: 'https://docs.hetzner.cloud/reference/cloud#locations (2026-11-25, not opened)',
    asks: 'GET https://api.hetzner.cloud/v1/locations',
    cases: [
      [{ json: { locations: [{ id: 1, name: 'fsn1' }] } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 'unauthorized' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
