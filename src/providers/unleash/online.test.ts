import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'unleash-admin-token': {
    source: 'https://docs.getunleash.io/reference/api/unleash/get-projects (2026-11-25, not opened)',
    asks: 'GET https://unleash.corp.example/api/admin/projects',
    cases: [
      [{ json: { version: 1, projects: [] } }, { kind: 'live' }],
      [{ status: 401, json: { name: 'AuthenticationRequired' } }, { kind: 'dead' }],
      [{ status: 403, json: { name: 'NoAccessError' } }, { kind: 'unknown' }],
    ],
  },
})
