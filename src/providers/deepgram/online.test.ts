import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'deepgram-api-key': {
    source: 'https://developers.deepgram.com/reference/manage/keys/list.md (2026-11-25)',
    answers: [{ json: { projects: [{ project_id: 'p1', name: 'Acme' }] } }, { status: 403, json: {} }],
    grants: [{ action: 'project', resource: 'Acme' }],
    gaps: ['scopes', 'keys: status 403'],
  },
})

describeRevoke(provider, online, {
  'deepgram-api-key': [],
})
