import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'pipedrive-access-key': {
    source: 'https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser (2026-11-25, not opened)',
    asks: 'GET https://api.pipedrive.com/v1/users/me',
    cases: [
      [
        { json: { success: true, data: { id: 1, email: 'jane@corp.test', company_name: 'Acme' } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { success: false, error: 'unauthorized access', errorCode: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
