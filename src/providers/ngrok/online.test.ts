import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'ngrok-credential': {
    source: 'https://ngrok.com/docs/api/resources/api-keys/ (2026-11-25, not opened)',
    asks: 'GET https://api.ngrok.com/api_keys?limit',
    cases: [
      [{ json: { keys: [], uri: 'https://api.ngrok.com/api_keys' } }, { kind: 'live' }],
      [{ status: 401, json: { error_code: 'ERR_NGROK_206', status_code: 401 } }, { kind: 'unknown' }],
    ],
    noDead: 'an authtoken is refused as a bad API key is, and both look alike',
  },
})
