import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'nvidia-api-key': {
    source: 'https://github.com/google/osv-scalibr/issues/1114 (2026-11-25)',
    asks: 'POST https://api.ngc.nvidia.com/v3/keys/get-caller-info',
    noDead: 'the vendor does not document the answer to a key that is none',
    cases: [
      [
        { json: { type: 'PERSONAL_KEY', user: { email: 'jane@corp.test' } } },
        { kind: 'live', identity: { user: 'jane@corp.test', other: { type: 'PERSONAL_KEY' } } },
      ],
      [{ status: 401 }, { kind: 'unknown' }],
    ],
  },
})
