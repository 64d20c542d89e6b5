import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (status: number, code: string) => ({ status, json: { errors: [{ status, code }] } })

describeVerify(provider, online, {
  'klaviyo-private-key': {
    source: 'https://developers.klaviyo.com/en/reference/get_accounts (2026-11-25, not opened)',
    asks: 'GET https://a.klaviyo.com/api/accounts',
    cases: [
      [
        {
          json: { data: [{ id: 'AbC123', attributes: { contact_information: { organization_name: 'Acme' } } }] },
        },
        { kind: 'live', identity: { account: 'AbC123', organisation: 'Acme' } },
      ],
      [refused(401, 'authentication_failed'), { kind: 'dead' }],
      [refused(403, 'permission_denied'), { kind: 'live', limited: 'permission_denied' }],
      [{ status: 403, body: 'blocked' }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'klaviyo-private-key': [],
})
