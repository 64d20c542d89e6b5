import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'dynalist-api-token': {
    source: 'https://apidocs.dynalist.io/ (2026-11-25, not opened)',
    asks: 'POST https://dynalist.io/api/v1/file/list',
    cases: [
      [{ json: { _code: 'Ok', root_file_id: 'r1', files: [] } }, { kind: 'live' }],
      [{ status: 200, json: { _code: 'InvalidToken', _msg: '' } }, { kind: 'dead' }],
      [{ json: { _code: 'TooManyRequests' } }, { kind: 'unknown' }],
    ],
  },
})
