import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { code: 'not_authorized' } }

describeVerify(provider, online, {
  'webflow-api-token': {
    source: 'https://developers.webflow.com/data/reference/token/introspect (2026-11-25, not opened)',
    asks: 'GET https://api.webflow.com/v2/token/introspect',
    cases: [
      [
        { json: { authorization: { id: 'a1', createdOn: '2026-01-02T00:00:00Z', scope: 'sites:read,cms:read' } } },
        {
          kind: 'live',
          identity: { account: 'a1', scopes: ['sites:read', 'cms:read'], createdAt: '2026-01-02T00:00:00.000Z' },
        },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { authorization: { id: 'a1' } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
