import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'rubygems-api-key': {
    source: 'https://guides.rubygems.org/rubygems-org-api/ (2026-11-25, not opened)',
    asks: 'GET https://rubygems.org/api/v1/gems.json',
    cases: [
      [{ json: [{ name: 'rails' }] }, { kind: 'live', identity: { other: { gem: 'rails' } } }],
      [{ status: 401, body: 'Access Denied. Please sign up for an account at https://rubygems.org' }, { kind: 'dead' }],
      [{ status: 403, body: "The API key doesn't have access" }, { kind: 'live' }],
      [{ status: 403, body: '<html>' }, { kind: 'unknown' }],
    ],
  },
})
