import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'postmark-account-token': {
    source: 'https://postmarkapp.com/developer/api/servers-api (2026-11-25, not opened)',
    answers: [
      { json: { TotalCount: 1, Servers: [{ ID: 1, Name: 'Prod' }] } },
      { json: { TotalCount: 1, Domains: [{ Name: 'example.com' }] } },
    ],
    grants: [
      { action: 'server and its tokens', resource: 'Prod', severity: 'critical' },
      { action: 'domain', resource: 'example.com' },
    ],
    gaps: [],
  },
  'postmark-server-token': {
    source: 'https://postmarkapp.com/developer/api/server-api (2026-11-25, not opened)',
    answers: [{ json: { ID: 1, Name: 'Prod' } }],
    grants: [{ action: 'send', resource: 'Prod' }],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'postmark-account-token': [],
  'postmark-server-token': [],
})
