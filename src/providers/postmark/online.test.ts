import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const DOCS = 'https://postmarkapp.com/developer/api'
const refused = {
  status: 401,
  json: { ErrorCode: 10, Message: 'No Account or Server API tokens were supplied in the HTTP headers.' },
}

describeVerify(provider, online, {
  'postmark-account-token': {
    source: `${DOCS}/servers-api (2026-11-25, not opened)`,
    asks: 'GET https://api.postmarkapp.com/servers?count&offset',
    cases: [
      [{ json: { TotalCount: 2, Servers: [{ ID: 1 }] } }, { kind: 'live', identity: { other: { servers: '2' } } }],
      [refused, { kind: 'dead' }],
      [{ status: 403 }, { kind: 'unknown' }],
    ],
  },
  'postmark-server-token': {
    source: `${DOCS}/server-api (2026-11-25, not opened)`,
    asks: 'GET https://api.postmarkapp.com/server',
    cases: [
      [{ json: { ID: 1, Name: 'Staging' } }, { kind: 'live', identity: { account: '1', organisation: 'Staging' } }],
      [refused, { kind: 'dead' }],
    ],
  },
})
