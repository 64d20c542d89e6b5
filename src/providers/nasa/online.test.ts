import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'nasa-api-key': {
    source: 'https://api.data.gov/docs/developer-manual/#general-web-service-errors (2026-11-25, not opened)',
    asks: 'GET https://api.nasa.gov/planetary/apod?api_key',
    cases: [
      [{ json: { date: '2026-01-02', title: 'Earthrise', media_type: 'image' } }, { kind: 'live' }],
      [{ status: 403, json: { error: { code: 'API_KEY_INVALID' } } }, { kind: 'dead' }],
      [
        { status: 403, json: { error: { code: 'API_KEY_DISABLED' } } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 403, json: { error: { code: 'API_KEY_UNAUTHORIZED' } } }, { kind: 'unknown' }],
    ],
  },
})
