import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'yandex-oauth-token': {
    source: 'https://yandex.com/dev/id/doc/en/user-information (2026-11-25, not opened)',
    asks: 'GET https://login.yandex.ru/info?format',
    cases: [
      [{ json: { id: '1', login: 'jane' } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 401, body: '' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
