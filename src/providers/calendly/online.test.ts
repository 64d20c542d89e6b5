import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'calendly-access-token': {
    source: 'https://developer.calendly.com/api-docs/005832c83aeae-get-current-user (2026-11-25, not opened)',
    asks: 'GET https://api.calendly.com/users/me',
    cases: [
      [
        {
          json: {
            resource: {
              email: 'jane@corp.test',
              uri: 'https://api.calendly.com/users/AAA',
              current_organization: 'https://api.calendly.com/organizations/BBB',
            },
          },
        },
        {
          kind: 'live',
          identity: {
            user: 'jane@corp.test',
            account: 'https://api.calendly.com/users/AAA',
            organisation: 'https://api.calendly.com/organizations/BBB',
          },
        },
      ],
      [{ status: 401, json: { title: 'Unauthenticated' } }, { kind: 'dead' }],
      [{ status: 403, json: { title: 'Permission Denied' } }, { kind: 'unknown' }],
    ],
  },
})
