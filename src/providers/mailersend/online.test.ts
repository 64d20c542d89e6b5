import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mailersend-api-token': {
    source: 'https://developers.mailersend.com/api/v1/domains.html (2026-11-25, not opened)',
    asks: 'GET https://api.mailersend.com/v1/domains?limit',
    cases: [
      [
        { json: { data: [{ id: 'ywj2lpn1kvpg7oqz', name: 'corp.test' }] } },
        { kind: 'live', identity: { organisation: 'corp.test' } },
      ],
      [{ status: 401, json: { message: 'Unauthenticated.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'This action is unauthorized.' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'mailersend-api-token': {
    source: 'https://developers.mailersend.com/api/v1/domains.html (2026-11-25, not opened)',
    answers: [{ json: { data: [{ id: '1', name: 'example.com' }] } }],
    grants: [{ action: 'send as domain', resource: 'example.com' }],
    gaps: ['scopes'],
  },
})

describeRevoke(provider, online, {
  'mailersend-api-token': [],
})
