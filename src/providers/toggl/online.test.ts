import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'toggl-api-token': {
    source: 'https://engineering.toggl.com/docs/api/me/ (2026-11-25, not opened)',
    asks: 'GET https://api.track.toggl.com/api/v9/me',
    cases: [
      [{ json: { id: 1, email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
      [{ status: 403, body: '' }, { kind: 'unknown' }],
    ],
    noDead: 'Toggl answers 403 to bad tokens and to missing rights alike',
  },
})
