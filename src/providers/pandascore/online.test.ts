import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'pandascore-access-token': {
    source: 'https://developers.pandascore.co/docs/errors (2026-11-25, not opened)',
    asks: 'GET https://api.pandascore.co/videogames',
    cases: [
      [{ json: [{ id: 1, name: 'LoL' }] }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Token is invalid' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
