import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: [{ detail: 'unauthorized', status: '401' }] } }

describeVerify(provider, online, {
  'customerio-app-key': {
    source: 'https://docs.customer.io/integrations/api/app/#operation/listWorkspaces (2026-11-25, not opened)',
    asks: 'GET https://api.customer.io/v1/workspaces',
    cases: [
      [
        { json: { workspaces: [{ id: 1, name: 'Acme' }] } },
        { kind: 'live', identity: { account: '1', organisation: 'Acme' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { workspaces: [{ id: 1, name: 'Acme' }] } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
