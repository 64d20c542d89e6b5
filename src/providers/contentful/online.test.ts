import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { sys: { type: 'Error', id: 'AccessTokenInvalid' } } }
const management: RuleContract = {
  source:
    'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users (2026-11-25, not opened)',
  asks: 'GET https://api.contentful.com/users/me',
  cases: [
    [
      { json: { sys: { id: '7BslKh9TdKGOK41VmLDjFZ', type: 'User' }, email: 'jane@corp.test' } },
      { kind: 'live', identity: { account: '7BslKh9TdKGOK41VmLDjFZ', user: 'jane@corp.test' } },
    ],
    [[BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { sys: { id: 'u1' } } }], { kind: 'live' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'contentful-management-token': management,
  'contentful-legacy-management-token': management,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['contentful-management-token', 'contentful-legacy-management-token'], {
    source:
      'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/spaces (2026-11-25, not opened)',
    answers: [
      { json: { items: [{ name: 'Blog', sys: { id: 's1' } }] } },
      { json: { items: [{ name: 'Acme', sys: { id: 'o1' } }] } },
    ],
    grants: [
      { action: 'space', resource: 'Blog' },
      { action: 'organization', resource: 'Acme' },
    ],
    gaps: ['the role'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['contentful-management-token', 'contentful-legacy-management-token', 'contentful-delivery-token'], []),
})
