import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = { json: { errors: [{ message: 'Not Authorized' }], data: null } }

describeVerify(provider, online, {
  'railway-token': {
    source: 'https://docs.railway.com/reference/public-api (2026-11-25, not opened)',
    asks: 'POST https://backboard.railway.com/graphql/v2',
    noDead: 'a token of a workspace gets the same refusal',
    cases: [
      [
        { json: { data: { me: { id: 'u-1', email: 'jane@corp.test' } } } },
        { kind: 'live', identity: { account: 'u-1', user: 'jane@corp.test' } },
      ],
      [
        [refused, { json: { data: { projectToken: { projectId: 'p-1' } } } }],
        { kind: 'live', identity: { account: 'p-1' } },
      ],
      [refused, { kind: 'unknown' }],
    ],
  },
})
