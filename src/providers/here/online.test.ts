import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'here-api-key': {
    source:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/dev-apikey.html (2026-11-25, not opened)',
    asks: 'GET https://geocode.search.hereapi.com/v1/geocode?q&limit&apiKey',
    cases: [
      [{ json: { items: [] } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Unauthorized', error_description: 'apiKey invalid' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
