import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'beamer-api-key': {
    source: 'https://www.getbeamer.com/api (2026-11-25, not opened)',
    asks: 'GET https://api.getbeamer.com/v0/ping',
    cases: [
      [{ json: { name: 'Acme' } }, { kind: 'live', identity: { organisation: 'Acme' } }],
      [{ status: 401, json: {} }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
