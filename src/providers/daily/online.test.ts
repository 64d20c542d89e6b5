import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'daily-api-key': {
    source: 'https://docs.daily.co/reference/rest-api/your-domain/get-domain-config (2026-11-25, not opened)',
    asks: 'GET https://api.daily.co/v1/',
    cases: [
      [
        { json: { domain_name: 'acme', domain_id: 'd1', config: {} } },
        { kind: 'live', identity: { organisation: 'acme', account: 'd1' } },
      ],
      [{ status: 401, json: { error: 'authentication-error' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
