import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'weather-api-api-key': {
    source: 'https://www.weatherapi.com/docs/#intro-error-codes (2026-11-25, not opened)',
    asks: 'GET https://api.weatherapi.com/v1/current.json?q&key',
    cases: [
      [{ json: { location: { name: 'London' }, current: {} } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 2006 } } }, { kind: 'dead' }],
      [
        { status: 403, json: { error: { code: 2008 } } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 403, json: { error: { code: 2007 } } }, { kind: 'unknown' }],
    ],
  },
})
