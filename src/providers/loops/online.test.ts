import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'loops-api-key': {
    source: 'https://loops.so/docs/api-reference/api-key (2026-11-25, not opened)',
    asks: 'GET https://app.loops.so/api/v1/api-key',
    cases: [
      [{ json: { success: true, teamName: 'Acme' } }, { kind: 'live', identity: { organisation: 'Acme' } }],
      [{ status: 401, json: { error: 'Invalid API key' } }, { kind: 'dead' }],
    ],
  },
})
