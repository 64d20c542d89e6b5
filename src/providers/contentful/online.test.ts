import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const management: RuleContract = {
  source:
    'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users (2026-11-25, not opened)',
  asks: 'GET https://api.contentful.com/users/me',
  cases: [
    [
      { json: { sys: { id: '7BslKh9TdKGOK41VmLDjFZ', type: 'User' }, email: 'jane@corp.test' } },
      { kind: 'live', identity: { account: '7BslKh9TdKGOK41VmLDjFZ', user: 'jane@corp.test' } },
    ],
    [{ status: 401, json: { sys: { type: 'Error', id: 'AccessTokenInvalid' } } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'contentful-management-token': management,
  'contentful-legacy-management-token': management,
})
