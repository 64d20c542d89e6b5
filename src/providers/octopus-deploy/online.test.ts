import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'octopus-deploy-api-key': {
    source: 'https://octopus.com/docs/octopus-rest-api (2026-11-25, not opened)',
    asks: 'GET https://acme.octopus.app/api/users/me',
    cases: [
      [{ json: { Id: 'Users-1', Username: 'jane' } }, { kind: 'live', identity: { account: 'Users-1', user: 'jane' } }],
      [{ status: 401, json: { ErrorMessage: 'You must be logged in to perform this action.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
