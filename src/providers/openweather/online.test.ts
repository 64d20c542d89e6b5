import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'openweather-api-key': {
    source: 'https://openweathermap.org/faq#error401 (2026-11-25, not opened)',
    asks: 'GET https://api.openweathermap.org/data/2.5/weather?q&appid',
    cases: [
      [{ json: { cod: 200, name: 'London' } }, { kind: 'live' }],
      [{ status: 401, json: { cod: 401, message: 'Invalid API key.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
