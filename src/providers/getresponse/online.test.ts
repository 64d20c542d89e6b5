import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'getresponse-api-key': {
    source: 'https://apireference.getresponse.com/#operation/getAccount (2026-11-25, not opened)',
    asks: 'GET https://api.getresponse.com/v3/accounts',
    cases: [
      [
        { json: { accountId: 'VfEj1', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'VfEj1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { httpStatus: 401, code: 1014 } }, { kind: 'unknown' }],
    ],
    noDead: 'keys of GetResponse MAX belong to other hosts and are refused alike',
  },
})
