import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'shortcut-access-key': {
    source: 'https://developer.shortcut.com/api/rest/v3#Get-Current-Member-Info (2026-11-25, not opened)',
    asks: 'GET https://api.app.shortcut.com/api/v3/member',
    cases: [
      [
        { json: { id: 'm1', mention_name: 'jane', workspace2: { url_slug: 'acme' } } },
        { kind: 'live', identity: { account: 'm1', user: 'jane', organisation: 'acme' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
