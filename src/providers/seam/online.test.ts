import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.seam.co/latest/api/workspaces/get (2026-11-25, not opened)',
  asks: 'GET https://connect.getseam.com/workspaces/get',
  cases: [
    [
      { json: { ok: true, workspace: { workspace_id: 'w1', name: 'Acme' } } },
      { kind: 'live', identity: { account: 'w1', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { error: { type: 'unauthorized' } } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'seam-api-key': key,
  'seam-test-api-key': key,
})
