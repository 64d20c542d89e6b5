import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'databento-access-key': {
    source: 'https://databento.com/docs/api-reference-historical/metadata/metadata-list-publishers (2026-11-25, not opened)',
    asks: 'GET https://hist.databento.com/v0/metadata.list_publishers',
    cases: [
      [{ json: [{ publisher_id: 1, dataset: 'GLBX.MDP3' }] }, { kind: 'live' }],
      [{ status: 401, json: { detail: { case: 'auth_authentication_failed', status_code: 401 } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
