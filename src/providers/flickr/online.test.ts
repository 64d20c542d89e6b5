import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'flickr-api-key': {
    source: 'https://www.flickr.com/services/api/flickr.test.echo.html (2026-11-25, not opened)',
    asks: 'GET https://api.flickr.com/services/rest/?method&format&nojsoncallback&api_key',
    cases: [
      [{ json: { stat: 'ok', method: { _content: 'flickr.test.echo' } } }, { kind: 'live' }],
      [{ status: 200, json: { stat: 'fail', code: 100, message: 'Invalid API Key' } }, { kind: 'dead' }],
      [{ json: { stat: 'fail', code: 105 } }, { kind: 'unknown' }],
    ],
  },
})
