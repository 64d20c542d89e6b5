import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cloudinary-url': {
    source: 'https://cloudinary.com/documentation/admin_api#ping (2026-11-25, not opened)',
    asks: 'GET https://api.cloudinary.com/v1_1/acme-media/ping',
    cases: [
      [{ json: { status: 'ok' } }, { kind: 'live' }],
      [{ status: 401, json: { error: { message: 'api_secret mismatch' } } }, { kind: 'dead' }],
      [{ status: 401, json: { error: { message: 'cloud_name mismatch' } } }, { kind: 'unknown' }],
    ],
  },
})
