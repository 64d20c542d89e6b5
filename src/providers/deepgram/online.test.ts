import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (status: number, err_code: string) => ({ status, json: { err_code, err_msg: '-' } })

describeVerify(provider, online, {
  'deepgram-api-key': {
    source: 'https://developers.deepgram.com/docs/errors (2026-11-25, not opened)',
    asks: 'GET https://api.deepgram.com/v1/projects',
    cases: [
      [
        { json: { projects: [{ project_id: 'p-1', name: 'acme' }] } },
        { kind: 'live', identity: { account: 'p-1', organisation: 'acme' } },
      ],
      [refused(401, 'INVALID_AUTH'), { kind: 'dead' }],
      [refused(401, 'INSUFFICIENT_PERMISSIONS'), { kind: 'unknown' }],
      [refused(403, 'INSUFFICIENT_PERMISSIONS'), { kind: 'unknown' }],
    ],
  },
})
