import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { detail: 'Invalid API Key' } }

describeVerify(provider, online, {
  'llama-cloud-api-key': {
    source: 'https://docs.cloud.llamaindex.ai/API/list-projects-api-v-1-projects-get (2026-11-25, not opened)',
    asks: 'GET https://api.cloud.llamaindex.ai/api/v1/projects',
    cases: [
      [
        { json: [{ id: 'p1', name: 'Default', organization_id: 'o1' }] },
        { kind: 'live', identity: { account: 'o1', organisation: 'Default' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: [{ id: 'p1', name: 'Default', organization_id: 'o1' }] }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
