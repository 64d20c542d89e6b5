import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (status: number, category: string) => ({ status, json: { status: 'error', message: '-', category } })

describeVerify(provider, online, {
  'hubspot-private-app-token': {
    source:
      'https://developers.hubspot.com/docs/api-reference/account-account-info-v3/details/get-account-info-v3-details (2026-11-25, not opened)',
    asks: 'GET https://api.hubapi.com/account-info/v3/details',
    cases: [
      [
        { json: { portalId: 1234567, accountType: 'STANDARD', uiDomain: 'app.hubspot.com' } },
        { kind: 'live', identity: { account: '1234567' } },
      ],
      [refused(401, 'INVALID_AUTHENTICATION'), { kind: 'dead', reason: 'not-accepted' }],
      [refused(401, 'EXPIRED_AUTHENTICATION'), { kind: 'dead', reason: 'expired' }],
      [refused(403, 'MISSING_SCOPES'), { kind: 'live', limited: 'MISSING_SCOPES' }],
      [refused(403, 'BANNED'), { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'hubspot-private-app-token': {
    source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview (2026-11-25, not opened)',
    answers: [{ json: { hubId: 123, scopes: ['crm.objects.contacts.write'] } }],
    grants: [{ action: 'crm.objects.contacts.write', resource: '123', severity: 'high' }],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'hubspot-private-app-token': [],
  'hubspot-personal-access-key': [],
  'hubspot-api-key': [],
})
